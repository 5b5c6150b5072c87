import { expect, test } from 'vitest';
import type { PaperId } from '../../lib/paper/paper.ts';
import { byListing, onSeveralListings } from '../../lib/trends/listings.ts';
import { shelved, sighting } from './made.ts';

const daily = { site: 'Hugging Face', listing: 'Daily papers' };
const since = Date.UTC(2026, 2, 9);
const papers = new Map([
  ['arxiv:a' as PaperId, shelved('inbox', 1)],
  ['arxiv:b' as PaperId, shelved('kept', 1)],
  ['arxiv:c' as PaperId, shelved('dismissed', -40)],
]);

test('each listing says how many of its papers are new, known, and kept, and counts each once', () => {
  const sightings = [
    sighting('a'),
    sighting('b'),
    sighting('c'),
    sighting('b', 5),
    sighting('a', 0, daily),
    sighting('b', 0, daily),
  ];
  expect(byListing(sightings, papers, since)).toEqual([
    { site: 'arXiv', listing: 'Robotics, new', papers: 3, fresh: 2, known: 1, kept: 1 },
    { site: 'Hugging Face', listing: 'Daily papers', papers: 2, fresh: 2, known: 0, kept: 1 },
  ]);
});

test('papers that were opened one by one are one row of their site, the last', () => {
  const sightings = [
    sighting('a'),
    sighting('b'),
    sighting('a', 1, { listing: 'A: all of it' }),
    sighting('b', 1, { listing: 'B' }),
  ];
  const rows = byListing(sightings, papers, since).map(({ listing, papers }) => [listing, papers]);
  expect(rows).toEqual([
    ['Robotics, new', 2],
    ['', 2],
  ]);
});

test('a paper that is deleted is not counted', () => {
  expect(byListing([sighting('a'), sighting('gone')], papers, since)[0]?.papers).toBe(1);
});

test('papers on several listings come first by sites, then by listings; their own pages are none', () => {
  const search = { site: 'Semantic Scholar', listing: 'robots' };
  const other = { listing: 'Robotics, recent' };
  const sightings = [
    ...['a', 'b', 'c'].flatMap((id) => [sighting(id), sighting(id, 1, other)]),
    ...['b', 'c'].map((id) => sighting(id, 0, daily)),
    ...['c', 'd'].map((id) => sighting(id, 0, search)),
    sighting('d', 3, { listing: 'D: its own page' }),
  ];
  const found = onSeveralListings(sightings).map(({ paperId, listings }) => [paperId, listings.length]);
  expect(found).toEqual([
    ['arxiv:c', 4],
    ['arxiv:b', 3],
    ['arxiv:a', 2],
  ]);
});
