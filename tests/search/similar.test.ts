import { expect, test } from 'vitest';
import type { PaperId } from '../../lib/paper/paper.ts';
import { Search, type SearchablePaper } from '../../lib/search/index.ts';
import { stopWords } from '../../lib/search/stop-words.ts';
import { tokens } from '../../lib/search/tokens.ts';
import { captures } from '../sites/pages.ts';
import { paper } from './papers.ts';

const seeds = captures(/^seeds\/[^/]+\.html$/).flatMap(({ expected }) => expected);
const library = [...new Map(seeds.map(({ title, abstract }) => [title, { title, abstract }])).values()].map(
  (fields, place) => paper(`${place}`, fields),
);

const words = new Map(library.map((each) => [each.id, wordsOf(each)]));

function wordsOf({ title, abstract = '' }: SearchablePaper): Set<string> {
  return new Set(
    [...tokens(title), ...tokens(abstract)].map(({ word }) => word).filter((word) => !stopWords.has(word)),
  );
}

/** For each paper how much of it is in common with one: words that are in both, the rare ones counting more. */
function inCommon(one: SearchablePaper, counts: Map<string, number>): Map<PaperId, number> {
  const own = [...wordsOf(one)].map((word) => ({ word, rarity: Math.log(library.length / (counts.get(word) ?? 1)) }));
  const sum = (id: PaperId) => own.reduce((all, { word, rarity }) => all + (words.get(id)?.has(word) ? rarity : 0), 0);
  return new Map(library.map(({ id }) => [id, sum(id) / Math.sqrt(words.get(id)?.size ?? 1)]));
}

const name = 'the papers similar to each of fifty of real listings are those with many rare words in common with it';

test.skipIf(library.length === 0)(library.length ? name : `${name}: skipped, ../shared is not there`, () => {
  const search = new Search();
  search.add(library);
  const counts = new Map<string, number>();
  for (const own of words.values()) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  let related = 0;
  let all = 0;
  const step = Math.floor(library.length / 50);
  for (const asked of library.filter((_, place) => place % step === 0).slice(0, 50)) {
    const found = search.similar(asked, 5);
    expect(found.length, asked.title).toBeGreaterThanOrEqual(3);
    expect(found).not.toContain(asked.id);
    const common = inCommon(asked, counts);
    const sorted = [...common.values()].sort((a, b) => b - a);
    const places = found.map((id) => sorted.indexOf(common.get(id) as number));
    related += places.filter((place) => place < library.length / 20).length;
    all += places.length;
  }
  // By another measure than the index has, half of them are in the nearest twentieth of the library.
  expect(related).toBeGreaterThanOrEqual(all / 2);
});

test('a paper of which the library knows no word has no similar ones', () => {
  const search = new Search();
  search.add([paper('1', { title: 'Marsh Birds' }), paper('2', { title: 'Marsh Birds Again' })]);
  expect(search.similar(paper('3', { title: 'Sparse Matrices' }), 5)).toEqual([]);
  expect(search.similar(paper('1', { title: 'Marsh Birds' }), 5)).toEqual(['arxiv:2' as PaperId]);
});
