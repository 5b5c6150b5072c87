import { describe, expect, test } from 'vitest';
import { termsOf } from '../../lib/trends/terms.ts';
import { layOut } from '../../lib/trends/topic-map.ts';
import { topicsOf } from '../../lib/trends/topics.ts';
import { titles, whole } from './made.ts';

const named: [title: string, terms: string[]][] = [
  ['Attention Is All You Need', ['Attention', 'Need']],
  ['Diffusion models, and graphs', ['Diffusion', 'graphs', 'Diffusion models']],
  ['A large language model', ['language', 'large language', 'language model', 'large language model']],
  ['Self-Supervised Learning in 3D', ['Self-Supervised', '3D', 'Self-Supervised Learning']],
  ['An $O(n^2)$ bound for k 2024', ['bound']],
  ['基于图神经网络的推荐', expect.arrayContaining(['推荐'])],
  ['', []],
];
test.each(named)('%s', (title, terms) => expect([...termsOf(title).values()]).toEqual(terms));

const library = [
  ...titles(20, 'Flow matching for protein folding'),
  ...titles(15, 'Flow matching with images'),
  ...titles(30, 'Speech models, robot arms'),
  ...titles(5, 'Robot arm'),
];

test('terms are counted in all their forms, pairs before the words they are made of', () => {
  const { terms } = whole(topicsOf(library, 10));
  expect(terms.slice(0, 2)).toEqual([
    { term: 'Flow matching', papers: 35 },
    { term: 'robot arms', papers: 35 },
  ]);
  expect(terms.map(({ term }) => term)).not.toContain('Flow');
});

test('terms that occur together are linked, those that never do are not', () => {
  const { terms, links } = whole(topicsOf(library, 10));
  const pairs = links.map(({ terms: [one, other] }) => [terms[one]?.term, terms[other]?.term].sort().join(' + '));
  expect(pairs).toContain('Flow matching + protein folding');
  expect(pairs).toContain('Speech models + robot arms');
  expect(pairs).not.toContain('Flow matching + robot arms');
});

test('few papers have no topics', () => expect(whole(topicsOf(['Flow matching', 'Graphs'], 10)).terms).toEqual([]));

describe('the map', () => {
  const words = 'robot speech graph flow image planet protein bandit token camera river sensor'.split(' ');
  const many = words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => titles(3 + at, `${one} ${other} networks`)),
  );
  const topics = whole(topicsOf(many, 40));

  test.each([280, 640, 1200])('no label covers another or sticks out, %d px wide', (width) => {
    const { labels, height } = whole(layOut(topics, width));
    expect(labels.length).toBeGreaterThan(5);
    for (const [at, one] of labels.entries()) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(-1);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width + 1);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height + 1);
      for (const other of labels.slice(at + 1)) {
        const apartX = Math.abs(one.x - other.x) + 1 >= (one.width + other.width) / 2;
        const apartY = Math.abs(one.y - other.y) + 1 >= (one.height + other.height) / 2;
        expect(apartX || apartY).toBe(true);
      }
    }
  });

  test('the same papers give the same map', () => {
    expect(whole(layOut(topics, 640))).toEqual(whole(layOut(topics, 640)));
  });

  test('links lead to labels that are there', () => {
    const { labels, links } = whole(layOut(topics, 280));
    expect(links.flatMap(({ terms }) => terms).every((term) => labels[term])).toBe(true);
  });
});
