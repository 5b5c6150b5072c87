import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import {
  countPapers,
  deletePapers,
  editPapers,
  latestMergers,
  mergePapers,
  mergersInto,
  newestPapers,
  papersById,
  savePage,
  sightingsOf,
  splitPaper,
  undo,
} from '../../lib/library/index.ts';
import type { FoundPaper, PaperId } from '../../lib/paper/paper.ts';
import { emptyLibrary, noon, page, paper } from './shown-pages.ts';

beforeEach(emptyLibrary);

const hour = 60 * 60 * 1_000;
const doi = 'doi:10.1000/x' as PaperId;
const arxiv = 'arxiv:2401.00001' as PaperId;
const journal = { site: 'A journal', pageUrl: 'https://example.org/issue/1' };

const preprint = paper(1, { abstract: 'All of it.', upvotes: 3 });
const article = paper(2, {
  url: 'https://doi.org/10.1000/x',
  ids: [doi],
  title: 'The published title',
  venue: 'A journal',
});
const both = paper(1, { title: 'Paper 3', ids: [arxiv, doi] });

async function separate() {
  await savePage(page([preprint]), noon);
  await savePage(page([article], journal), noon + hour);
  await editPapers([arxiv], { addTags: ['mine'] });
  await editPapers([doi], { addTags: ['theirs'] });
}

async function everything() {
  const { papers, sightings } = database;
  return [await papers.toArray(), await sightings.toArray(), await countPapers()];
}

describe('two records that turn out to be one', () => {
  beforeEach(separate);

  test('become one, with all that both knew and where both were seen', async () => {
    const [kept] = await savePage(page([both], { pageUrl: 'https://arxiv.org/abs/2401.00001' }), noon + 2 * hour);
    expect(kept).toMatchObject({ isNew: false, paper: { id: arxiv, ids: [arxiv, doi], tags: ['mine', 'theirs'] } });
    expect(kept?.paper).toMatchObject({ abstract: 'All of it.', venue: 'A journal', firstSeen: noon, seenCount: 3 });
    expect((await sightingsOf([arxiv])).map(({ site }) => site).sort()).toEqual(['A journal', 'arXiv', 'arXiv']);
    expect(await papersById([doi])).toEqual([]);
    expect(await countPapers()).toBe(1);
  });

  test('go by every identifier of both from then on', async () => {
    await savePage(page([both]), noon + 2 * hour);
    const again = await savePage(page([article, preprint], journal), noon + 3 * hour);
    expect(again.map(({ paper }) => paper.id)).toEqual([arxiv, arxiv]);
    expect(await countPapers()).toBe(1);
  });

  test('are as they were after a split, but for what was seen since', async () => {
    const before = await everything();
    await mergePapers(doi, arxiv);
    expect(await latestMergers(10)).toMatchObject([{ absorbed: doi, into: arxiv }]);
    await splitPaper(doi);
    expect((await papersById([arxiv, doi])).map(({ id }) => id)).toEqual([arxiv, doi]);
    expect(await everything()).toEqual(before);
    expect(await mergersInto(arxiv)).toEqual([]);
  });

  test('stay two after a split, whatever pages say', async () => {
    await savePage(page([both]), noon + 2 * hour);
    await splitPaper(doi);
    await savePage(page([both, preprint, article]), noon + 3 * hour);
    expect(await countPapers()).toBe(2);
    expect(await papersById([doi])).toMatchObject([{ title: 'The published title', tags: ['theirs'] }]);
  });

  test('keep what the reader did and what pages showed in between', async () => {
    await mergePapers(arxiv, doi);
    await editPapers([arxiv], { addTags: ['later'] });
    await savePage(page([paper(1, { abstract: 'All of it, and more.', upvotes: 5 })]), noon + 3 * hour);
    await splitPaper(doi);
    expect(await papersById([arxiv])).toMatchObject([{ abstract: 'All of it, and more.', upvotes: 5 }]);
    expect((await papersById([arxiv]))[0]?.tags).toContain('later');
    expect((await papersById([doi]))[0]).toMatchObject({ tags: ['theirs'], venue: 'A journal' });
  });

  test('can be made one again by the reader', async () => {
    await savePage(page([both]), noon + 2 * hour);
    const united = await papersById([arxiv]);
    await splitPaper(doi);
    await mergePapers(arxiv, doi);
    expect(await papersById([arxiv])).toEqual(united);
  });

  test('are no longer one once that one was deleted: what is met after that is a record of its own', async () => {
    await savePage(page([both]), noon + 2 * hour);
    await deletePapers([arxiv]);
    await savePage(page([{ ...article, title: 'Met again' }], journal), noon + 3 * hour);
    const noted = await editPapers([doi], { note: 'Mine.' });
    expect([await latestMergers(9), await splitPaper(doi)]).toEqual([[], undefined]);
    await undo(noted);
    expect(await papersById([doi])).toMatchObject([{ title: 'Met again', note: '' }]);
    const deletion = await deletePapers([doi]);
    await undo(deletion);
    expect(await papersById([doi])).toMatchObject([{ title: 'Met again' }]);
  });

  test('do not come back as two by undoing what was done before', async () => {
    const tagged = await editPapers([doi], { addTags: ['soon gone'] });
    await savePage(page([both]), noon + 2 * hour);
    await undo(tagged);
    expect([await countPapers(), await database.papers.count()]).toEqual([1, 1]);
  });
});

describe('a paper that shares no identifier with its record', () => {
  const known = { title: 'A very particular study of sparrows', authors: ['Ada Lovelace'], published: '2024-05' };
  const published = {
    ...known,
    url: 'https://doi.org/10.1000/x',
    ids: [doi],
    authors: ['Lovelace, A.'],
    published: '2025',
  };

  test('is recognised by its title, first author and year, and can be split off', async () => {
    await savePage(page([paper(1, known)]), noon);
    const [kept] = await savePage(page([paper(2, published)], journal), noon + hour);
    expect(kept).toMatchObject({ isNew: false, paper: { id: arxiv, ids: [arxiv, doi], seenCount: 2 } });
    await splitPaper(doi);
    expect(await newestPapers(5)).toMatchObject([
      { id: doi, seenCount: 1 },
      { id: arxiv, seenCount: 1, ids: [arxiv] },
    ]);
    expect((await sightingsOf([arxiv, doi])).map(({ site }) => site)).toEqual(['arXiv', 'A journal']);
  });

  test('is recognised as soon as its authors are known', async () => {
    await savePage(page([paper(1, { title: known.title, published: known.published })]), noon);
    await savePage(page([paper(2, published)], journal), noon);
    expect(await countPapers()).toBe(2);
    await savePage(page([paper(1, known)]), noon + hour);
    expect(await countPapers()).toBe(1);
  });

  test('stays alone when there are two that it could be', async () => {
    await savePage(page([paper(1, known), paper(2, known)]), noon);
    await savePage(page([paper(3, published)], journal), noon + hour);
    expect(await countPapers()).toBe(3);
  });
});

describe('a list that shows no identifier, only the paper’s page', () => {
  const url = 'https://proceedings.mlr.press/v1/lovelace24a.html';
  const listed = paper(1, { ids: [], url });
  const opened = paper(1, { ids: ['openreview:abc'], url, abstract: 'All of it.' });

  test.each([
    ['first the list', [listed, opened]],
    ['first the page', [opened, listed]],
  ])('is of the same record as that page: %s', async (_, [first, second]) => {
    await savePage(page([first as FoundPaper]), noon);
    await savePage(page([second as FoundPaper], { pageUrl: url }), noon + hour);
    expect(await newestPapers(5)).toMatchObject([{ abstract: 'All of it.', seenCount: 2 }]);
  });

  test('proves nothing where the page shows another paper', async () => {
    await savePage(page([opened]), noon);
    await savePage(page([paper(2, { ids: ['openreview:def'], url })]), noon + hour);
    expect(await countPapers()).toBe(2);
  });
});

test('papers that share identifiers are one record, by whatever chain, in whatever order', async () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc
      .asyncProperty(fc.array(fc.array(names, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), async (pages) => {
        for (const [hours, papers] of pages.entries()) await savePage(page(papers.map(named)), noon + hours * hour);
        const records = (await newestPapers(100)).map(({ ids }) =>
          ids
            .map((id) => id.at(-1))
            .sort()
            .join(''),
        );
        expect(records.sort()).toEqual(components(pages.flat()));
        expect(await countPapers()).toBe(records.length);
        const sightings = await database.sightings.toArray();
        expect(await papersById([...new Set(sightings.map(({ paperId }) => paperId))])).toHaveLength(records.length);
      })
      .beforeEach(emptyLibrary),
    { numRuns: 60 },
  );
});

function named(names: string[]): FoundPaper {
  return paper(1, { url: `https://doi.org/10.1000/${names[0]}`, ids: names.map((name) => `doi:10.1000/${name}`) });
}

/** What is connected, slowly: sets are joined until no two of them share a name. */
function components(sets: string[][]): string[] {
  const apart: string[][] = [];
  for (const set of sets) {
    const touching = apart.filter((other) => other.some((name) => set.includes(name)));
    for (const other of touching) apart.splice(apart.indexOf(other), 1);
    apart.push([...new Set([...touching.flat(), ...set])]);
  }
  return apart.map((set) => set.sort().join('')).sort();
}
