import { expect, test } from 'vitest';
import { savePage, sightingsByPaper } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

const DAY = 24 * 3_600_000;

test.each([1, 2, 3, 4, 100])('read %i at a time, the sightings of a paper stay together', async (batch) => {
  await emptyLibrary();
  await savePage(page([paper(1), paper(2), paper(3)]), noon);
  await savePage(page([paper(2), paper(3)]), noon + DAY);
  await savePage(page([paper(3)]), noon + 2 * DAY);
  const papers = await read(batch);
  expect(papers.map((sightings) => sightings.map(({ paperId }) => paperId))).toEqual([
    [id(1)],
    [id(2), id(2)],
    [id(3), id(3), id(3)],
  ]);
});

test('of a library without sightings none are read', async () => {
  await emptyLibrary();
  expect(await read(10)).toEqual([]);
});

async function read(batch: number) {
  const papers = [];
  for await (const some of sightingsByPaper(batch)) papers.push(...some);
  return papers;
}
