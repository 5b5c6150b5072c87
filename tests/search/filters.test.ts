import { describe, expect, test } from 'vitest';
import type { PaperId, Sighting } from '../../lib/paper/paper.ts';
import { paper, searchOver } from './papers.ts';

const sighting = (site: string, listing: string, day: string) => ({ site, listing, day }) as Sighting;

const papers = [
  paper('1', {
    title: 'Deep Pooling of Marsh Birds',
    authors: ['Ada Lovelace', 'Aaron van den Oord'],
    abstract: 'We listen at dawn and pool what we hear.',
    published: '2021-05',
    venue: 'NeurIPS 2021',
    tags: ['reading/rl', 'Birds'],
    note: 'Ask Grace about dawn.',
    shelf: 'kept',
    status: 'unread',
    starred: true,
    stars: 120,
    upvotes: 20,
    codeUrl: 'https://github.com/x/y',
    sightings: [sighting('Hugging Face', 'Daily papers', '2026-03-09')],
    lastSeen: 3,
  }),
  paper('2', {
    title: 'Attention Pooling',
    authors: ['Grace Hopper'],
    abstract: 'Deep down, attention is a pool of birds.',
    published: '2023-01-02',
    venue: 'Journal of Marshes',
    tags: ['reading', 'Éco'],
    shelf: 'inbox',
    status: 'reading',
    starred: false,
    stars: 100,
    pdfUrl: 'https://example.org/2.pdf',
    sightings: [sighting('arXiv', 'pooling', '2026-03-10'), sighting('Hugging Face', 'Trending', '2026-03-01')],
    lastSeen: 2,
  }),
  paper('3', {
    title: 'Birds',
    tags: ['Cold sea'],
    ids: ['doi:10.1000/xyz'],
    shelf: 'dismissed',
    status: 'read',
    starred: false,
    lastSeen: 1,
  }),
];
const search = searchOver(papers);

function found(line: string): string {
  return search
    .search(line, { today: '2026-03-10' })
    .ids.map((id) => id.replace('arxiv:', ''))
    .join(' ');
}

describe('a filter finds the papers for which it holds, those seen last first', () => {
  test.each([
    ['author:lovelace', '1'],
    ['author:"van den oord"', '1'],
    ['author:birds', ''],
    ['title:pooling', '2 1'],
    ['title:marshes', '1'],
    ['title:journal', ''],
    ['abstract:birds', '2'],
    ['note:grace', '1'],
    ['venue:neurips', '1'],
    ['venue:"journal of marshes"', '2'],
    ['tag:reading ', '1 2'],
    ['tag:reading/rl', '1'],
    ['tag:bir', '1'],
    ['tag:bir ', ''],
    ['site:arxiv', '2'],
    ['site:huggingface', '1 2'],
    ['list:pooling', '2'],
    ['id:10.1000/xyz', '3'],
    ['year:2021', '1'],
    ['year:2022..', '2'],
    ['year:..2022', '1'],
    ['seen:today', '2'],
    ['seen:yesterday', '1'],
    ['seen:2026-03', '1 2'],
    ['seen:2026-03-01..2026-03-08', '2'],
    ['is:kept', '1'],
    ['is:starred', '1'],
    ['is:read ', '3'],
    ['has:abstract', '1 2'],
    ['has:code', '1'],
    ['has:pdf', '2'],
    ['has:note', '1'],
    ['stars:>100', '1'],
    ['stars:>=100', '1 2'],
    ['stars:<110', '2'],
    ['upvotes:20', '1'],
    ['-is:kept', '2 3'],
    ['-birds', ''],
    ['-attention', '1 3'],
    ['-tag:reading ', '3'],
    ['year:2021.. -author:hopper', '1'],
    // What has no letter and no digit asks for nothing.
    ['birds -title:?', '3 1 2'],
    ['is:kept venue:&', '1'],
    ['is:kept -note:! list:"…" site:-', '1'],
    ['birds title:(', '3 1 2'],
  ])('%s', (line, expected) => {
    expect(found(line)).toBe(expected);
  });
});

describe('words and filters go together', () => {
  test.each([
    ['pooling year:2023', '2'],
    ['pooling sort:published', '2 1'],
    ['pooling sort:-published', '1 2'],
    ['birds sort:relevance', '3 1 2'],
    ['birds sort:-relevance', '2 1 3'],
    ['is:kept is:starred sort:-relevance', '1'],
    ['-pooled sort:-relevance', '1 2 3'],
    ['sort:title birds', '2 3 1'],
    ['sort:title', '2 3 1'],
    ['birds sort:stars', '1 2 3'],
    ['birds -pooling', '3'],
    ['lovelase title:pooling', '1'],
    ['pooling is:dismissed', ''],
  ])('%s', (line, expected) => {
    expect(found(line)).toBe(expected);
  });
});

test.each([
  ['"pooling of marsh"', [true, false, false]],
  ['"pool of birds"', [false, true, false]],
  ['-"pool of birds" birds', [true, false, true]],
  ['author:"ada lovelace"', [true, false, false]],
  ['"marsh bir', [true, false, false]],
  ['"marsh bir"', [false, false, false]],
  ['title:"marsh bir', [true, false, false]],
  ['author:"van den Oo', [true, false, false]],
  ['author:"van den Oo"', [false, false, false]],
  ['abstract:"pool of bi', [false, true, false]],
])('of the papers with its words, %s holds for those that have the phrase', (line, expected) => {
  const { holds } = search.search(line);
  expect(papers.map((each) => holds?.(each))).toEqual(expected);
});

describe('words that are written as one and must not be there', () => {
  const methods = [
    paper('1', { title: 'Speech', abstract: 'A model trained end-to-end.' }),
    paper('2', { title: 'Text', abstract: 'It is read from end to end.' }),
    paper('3', { title: 'Self-Supervised Video', abstract: 'With attention and, in the end, a shot of a few.' }),
    paper('4', { title: 'Self Attention', abstract: 'With few-shot prompts.' }),
    paper('5', { title: 'Graphs', abstract: 'We reach the state-of-the-art.' }),
  ];

  test.each([
    ['-end-to-end', '3 4 5'],
    ['-abstract:end-to-end', '3 4 5'],
    ['-title:end-to-end', '1 2 3 4 5'],
    ['-state-of-the-art', '1 2 3 4'],
    ['-self-attention', '1 2 3 5'],
    ['-title:self-attention', '1 2 3 5'],
    ['-few-shot ', '1 2 3 5'],
    ['-few-sho', '1 2 3 4 5'],
    ['-"few sho', '1 2 3 5'],
    ['-end-to-end -self-attention -"the state"', '3'],
  ])('%s leaves %s', (line, expected) => {
    const { ids, holds, inDoubt } = searchOver(methods).search(line);
    const left = methods.filter(({ id }) => ids.includes(id));
    const numbers = (some: typeof methods) => some.map(({ id }) => id.replace('arxiv:', '')).join(' ');
    expect(numbers(left.filter((each) => holds?.(each)))).toBe(expected);
    // Those that nobody has to look at again are just as sure.
    expect(numbers(left.filter((each) => !inDoubt?.has(each.id) || holds?.(each)))).toBe(expected);
  });

  test('no more papers are in doubt than those with the words', () => {
    const { inDoubt } = searchOver(methods).search('-self-attention -end-to-end');
    expect([...(inDoubt ?? [])].sort()).toEqual(['arxiv:1', 'arxiv:2', 'arxiv:3', 'arxiv:4']);
  });
});

test('a sorted line without a word to look for does not list what was found before', () => {
  search.search('pooling');
  for (const line of ['sort:title title:\u037a', 'sort:title \u037a']) {
    expect(search.search(line)).toMatchObject({ ids: [], total: 0 });
  }
});

describe('help', () => {
  const help = (line: string) => search.help(line, '2026-03-10');

  test('tells what excluded everything', () => {
    const { without } = help('pooling year:2019 is:kept');
    expect(without.map(({ node, total }) => [node.kind, total])).toEqual([['years', 1]]);
  });

  test.each([
    ['birds xqzvw', [['xqzvw', 3]]],
    // Without one of them the other is still missing.
    ['birds xqzvw zzkqj', []],
    // The words of the phrase are there, but who has the phrase has to be looked up.
    ['"deep pooling" birds xqzvw', [['xqzvw', undefined]]],
    ['-"deep pooling" birds xqzvw', [['xqzvw', 3]]],
  ])('%s finds something without %j', (line, expected) => {
    const { without } = help(line);
    expect(without.map(({ node, total }) => [line.slice(node.start, node.end), total])).toEqual(expected);
  });

  test.each([
    // The search finds birds by itself.
    ['brids pooling', []],
    ['pulling', ['pooling']],
    ['tag:brids ', ['tag:birds ']],
    ['tag:coldsea ', ['tag:"cold sea" ']],
    ['tag:"colt sea"', ['tag:"cold sea"']],
    ['autor:pulling', []],
    ['tag:Éco is:read', []],
  ])('for %s other spellings are %j', (line, lines) => {
    expect(help(line).spellings.map((each) => each.line)).toEqual(lines);
  });
});

test('similar papers share telling words, and a paper is never similar to itself', () => {
  const library = searchOver([
    ...papers,
    ...['On Dawn Choruses', 'Choruses at Dawn in Fens', 'Sparse Matrices', 'Matrices of Sparse Graphs'].map(
      (title, place) => paper(`9${place}`, { title }),
    ),
  ]);
  expect(library.similar(paper('90', { title: 'On Dawn Choruses' }), 5)).toEqual(['arxiv:91' as PaperId]);
});
