import { beforeEach, describe, expect, test } from 'vitest';
import { fillRate, lostFields, noteCapture, noteSkeleton, noteTrouble, siteHealth } from '../../lib/library/index.ts';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { emptyLibrary, noon, paper } from './shown-pages.ts';

beforeEach(emptyLibrary);

const list = 'https://arxiv.org/list/*';

/** So many papers of a page, all with an abstract or none. */
function papers(count: number, abstract?: string): FoundPaper[] {
  return Array.from({ length: count }, (_, i) => paper(i, abstract ? { abstract } : {}));
}

async function captures(...pages: FoundPaper[][]) {
  const lost: string[][] = [];
  for (const page of pages) lost.push(await noteCapture('arXiv', list, page, noon));
  return lost.at(-1);
}

test('what a page gives is remembered, field by field', async () => {
  await captures(papers(3, 'All of it.'), [...papers(1, 'All of it.'), ...papers(3)]);
  const [health] = await siteHealth();
  expect(health).toMatchObject({ site: 'arXiv', page: list, samples: [{ rows: 3, at: noon }, { rows: 4 }] });
  expect([fillRate(health?.samples ?? [], 'title'), fillRate(health?.samples ?? [], 'abstract')]).toEqual([1, 4 / 7]);
});

describe('a field that every paper had', () => {
  test('is lost when the next page has none of it', async () => {
    expect(await captures(papers(10, 'All of it.'), papers(5))).toEqual(['abstract']);
  });

  test('is lost when one paper page after the other lacks it', async () => {
    const one = papers(1, 'All of it.');
    const without = papers(1);
    const before = Array.from({ length: 12 }, () => one);
    expect(await captures(...before, without, without, without, without)).toEqual([]);
    expect(await captures(without)).toEqual(['abstract']);
  });

  test('stays lost however many pages lack it, and their report goes on', async () => {
    await captures(papers(10, 'All of it.'), papers(5));
    await noteSkeleton('arXiv', list, 'dl\n  dt');
    for (let time = 0; time < 70; time++) expect(await captures(papers(1))).toEqual(['abstract']);
    expect((await siteHealth())[0]).toMatchObject({ skeleton: 'dl\n  dt' });
    expect((await siteHealth())[0]?.samples.length).toBeLessThanOrEqual(30);
    expect(await captures(papers(1, 'All of it.'))).toEqual([]);
  });

  test('is lost with each one that is lost later', async () => {
    const venue = papers(10, 'All of it.').map((each) => ({ ...each, venue: 'Birds' }));
    await captures(venue, papers(1, 'All of it.'));
    for (let time = 0; time < 40; time++) await captures(papers(1, 'All of it.'));
    expect(await captures(papers(1, 'All of it.'))).toEqual(['venue']);
    expect(await captures(papers(5))).toEqual(['abstract', 'venue']);
    for (let time = 0; time < 40; time++) expect(await captures(papers(1))).toEqual(['abstract', 'venue']);
  });

  test('is no longer known to be lost after two months without it', async () => {
    await captures(papers(10, 'All of it.'), papers(5));
    for (let day = 1; day <= 60; day++) await noteCapture('arXiv', list, papers(1), noon + day * 86_400_000);
    expect(lostFields((await siteHealth())[0]?.samples ?? [])).toEqual([]);
  });

  test('is back as soon as one paper has it', async () => {
    await captures(papers(10, 'All of it.'), papers(5));
    expect(await captures(papers(1, 'All of it.'))).toEqual([]);
  });
});

test('a field becomes lost when the page that lacked it before is the oldest that is remembered, and goes', async () => {
  await captures(papers(1), ...Array.from({ length: 10 }, () => papers(1, 'All of it.')));
  for (let time = 0; time < 19; time++) expect(await captures(papers(1))).toEqual([]);
  expect(await captures(papers(1))).toEqual(['abstract']);
});

test('a field that only some papers have is not lost when none has it', async () => {
  expect(await captures([...papers(8, 'All of it.'), ...papers(4)], papers(5))).toEqual([]);
  expect(lostFields([])).toEqual([]);
});

test('what was wrong with a page, and what it looks like, is forgotten when it is read again', async () => {
  await captures(papers(2));
  await noteTrouble('arXiv', list, 'list entry', noon);
  await noteSkeleton('arXiv', list, 'dl\n  dt');
  expect(await siteHealth()).toMatchObject([{ trouble: { missing: 'list entry' }, skeleton: 'dl\n  dt' }]);
  await captures(papers(2));
  expect(Object.keys((await siteHealth())[0] ?? {})).toEqual(['site', 'page', 'samples']);
});
