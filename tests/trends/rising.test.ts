import { expect, test } from 'vitest';
import type { Sighting } from '../../lib/paper/paper.ts';
import { rising } from '../../lib/trends/rising.ts';
import { sighting } from './made.ts';

/** Hours and the upvotes that were seen then. */
const seen = (counts: [hour: number, upvotes?: number][], more: Partial<Sighting> = {}) =>
  counts.map(([hour, upvotes]) => sighting('2603.00001', hour, { ...more, ...(upvotes !== undefined && { upvotes }) }));

const papers: [name: string, sightings: Sighting[], perHour: number | undefined][] = [
  [
    'twelve more in six hours',
    seen([
      [0, 10],
      [6, 22],
    ]),
    2,
  ],
  [
    'a steady rise with one misread count',
    seen([
      [0, 10],
      [10, 20],
      [20, 3_000],
      [30, 40],
      [40, 50],
    ]),
    1,
  ],
  [
    'looks out of order',
    seen([
      [6, 22],
      [0, 10],
    ]),
    2,
  ],
  [
    'no change',
    seen([
      [0, 10],
      [24, 10],
    ]),
    undefined,
  ],
  [
    'one vote more',
    seen([
      [0, 10],
      [24, 11],
    ]),
    undefined,
  ],
  [
    'a fall',
    seen([
      [0, 10],
      [24, 4],
    ]),
    undefined,
  ],
  ['one look', seen([[0, 10]]), undefined],
  [
    'two looks within minutes',
    seen([
      [0, 10],
      [0.1, 30],
    ]),
    undefined,
  ],
  ['a listing that counts none', seen([[0], [24]]), undefined],
  ['counts of two sites', [...seen([[0, 10]]), ...seen([[6, 300]], { site: 'alphaXiv' })], undefined],
];

test.each(papers)('%s', (_, sightings, perHour) => {
  const [found] = rising(sightings);
  expect(found?.perHour).toEqual(perHour === undefined ? undefined : expect.closeTo(perHour, 1));
});

test('the fastest is first, and each paper is there once', () => {
  const slow = [sighting('slow', 0, { upvotes: 5 }), sighting('slow', 10, { upvotes: 15 })];
  const fast = [sighting('fast', 0, { upvotes: 5 }), sighting('fast', 10, { upvotes: 95 })];
  const elsewhere = fast.map((each) => ({ ...each, site: 'alphaXiv', upvotes: (each.upvotes ?? 0) / 2 }));
  expect(
    rising([...slow, ...elsewhere, ...fast]).map(({ paperId, site, from, to }) => [paperId, site, from, to]),
  ).toEqual([
    ['arxiv:fast', 'arXiv', 5, 95],
    ['arxiv:slow', 'arXiv', 5, 15],
  ]);
});
