import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitImport, dryRun } from '../../lib/actions/import-papers.ts';
import { biblatex } from '../../lib/export/biblatex.ts';
import { bibtex } from '../../lib/export/bibtex.ts';
import { csl } from '../../lib/export/csl.ts';
import { csv, csvRaw } from '../../lib/export/csv.ts';
import { json } from '../../lib/export/json.ts';
import { plain } from '../../lib/export/latex.ts';
import { ris } from '../../lib/export/ris.ts';
import { database } from '../../lib/library/database.ts';
import { editPapers, saveCitekeys, savePage } from '../../lib/library/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { hostilePapers } from '../export/hostile-papers.ts';
import { savedPaper, written } from '../export/papers.ts';
import { emptyLibrary, id, noon, page, paper as shown } from '../library/shown-pages.ts';
import { tell, tries } from '../torture/promise.ts';
import { papersIn, readings } from './read.ts';

const formats = [bibtex, biblatex, ris, csl, csv, csvRaw];
const seconds = 1_000;
const count = tries({ short: 2_000, long: 10_000 });

const hostile = fc
  .sample(hostilePapers, { numRuns: Math.ceil(count / 2), seed: 20261121 })
  .flat()
  .filter(({ title }) => /[\p{L}\p{N}]/u.test(plain(title)))
  .slice(0, count)
  .map((each, i) => ({ ...each, id: `title:${i}` as PaperId }));

const paper = savedPaper({
  ids: ['arxiv:1706.03762', 'doi:10.1145/3371158.3371232'] as PaperId[],
  title: 'Attention -- is "all" of $\\mathbb{R}^n$ you need: 50% & more',
  authors: ['Ashish Vaswani', 'Laurens van der Maaten', 'Marcelo H. Ang Jr.', '李, 明', 'The ATLAS Collaboration'],
  authorsTruncated: true,
  published: '2017-06-12',
  venue: 'Journal of Something & Other',
  abstract: 'We propose {a} new_architecture, 3.5% better than #1, for $O(n^2)$; 5$ cheap.',
  url: 'https://arxiv.org/abs/1706.03762',
  tags: ['nlp', 'to read'],
  note: 'The one & only.',
  citekey: 'Mine2017',
});

/** Without a DOI: it cannot be told what kind of place this is. */
const unpublished = { ...paper, ids: ['arxiv:1706.03762'] as PaperId[], venue: 'NeurIPS 2024' };

describe.each(formats)('a paper that leaves as $name and comes back', (format) => {
  test.each([paper, unpublished])('is what it was, in all that the format holds: $venue', async (one) => {
    const [back] = await papersIn(await written(format, [one]));
    const { ids, title, authors, authorsTruncated, venue, abstract, url, tags, note, citekey, published } = one;
    const known = { ids, title, authors, authorsTruncated, venue, abstract, url, tags, note, citekey };
    // BibTeX has no field for a day.
    expect(back).toMatchObject({ ...known, published: format === bibtex ? '2017-06' : published });
  });

  test('gives the same file when it leaves again', async () => {
    const file = await written(format, [paper]);
    const again = await papersIn(file);
    const times = { id: paper.id, firstSeen: paper.firstSeen, lastSeen: paper.lastSeen, shelf: paper.shelf };
    expect(
      await written(
        format,
        again.map((each) => ({ ...each, ...times })),
      ),
    ).toBe(file);
  });

  test(`is known by its title, whatever pages say, ${count} times`, { timeout: count * 60 }, async () => {
    const all = await readings(await written(format, hostile));
    const titles = all.map((reading) => ('paper' in reading ? plain(reading.paper.record.title) : reading));
    const failures = hostile.filter(({ title }, i) => titles[i] !== plain(title)).length;
    tell(`a paper that leaves as ${format.name} comes back under its title, whatever pages say`, {
      tries: count,
      failures,
    });
    expect(titles).toEqual(hostile.map(({ title }) => plain(title)));
  });
});

test.each([bibtex, biblatex, ris, csl, csv])(
  'a DOI that has to be escaped comes back from $name as it was',
  async (format) => {
    const id = 'doi:10.1175/1520-0469(1963)020<0130:dnf>2.0.co;2' as PaperId;
    const url = 'https://doi.org/10.1175/1520-0469(1963)020%3C0130:DNF%3E2.0.CO;2';
    const { ids: _, ...others } = paper;
    const [back] = await papersIn(await written(format, [savedPaper({ ...others, id, url })]));
    expect(back).toMatchObject({ id, ids: [id] });
  },
);

test.each([bibtex, biblatex, ris, csl, csv, csvRaw])(
  'a note of several lines stays as it is when its own paper comes back from $name',
  async (format) => {
    await emptyLibrary();
    await savePage(page([shown(1, { published: '2024-01-01', venue: 'NeurIPS 2024' })]), noon);
    await editPapers([id(1)], { note: 'Line one\nLine two', shelf: 'kept' });
    await saveCitekeys(new Map([[id(1), 'Mine2024']]));
    const library = await database.papers.toArray();
    const run = await dryRun(new Blob([await written(format, library)]));
    expect(run).toMatchObject({ fresh: [], merged: [], unchanged: 1 });
    await commitImport(run);
    expect(await database.papers.toArray()).toEqual(library);
  },
);

test.each([ris, csl, csv, csvRaw])('the lines of a note come back from $name', async (format) => {
  const note = '- one\n- two & [three](https://a.example/)\nThe end';
  expect(await papersIn(await written(format, [{ ...paper, note }]))).toMatchObject([{ note }]);
});

test.each(['ER  - ', 'TY  - JOUR', 'ID - x'])('a note whose second line is "%s" is no record of RIS', async (line) => {
  const file = await written(ris, [{ ...paper, note: `One\n${line}\n\nTwo` }, paper]);
  expect((await papersIn(file)).map(({ note }) => note)).toEqual([
    `One ${line.replace(/\s+/g, ' ').trim()}\nTwo`,
    paper.note,
  ]);
});

test.each([bibtex, biblatex, ris, csl, csv, csvRaw])(
  'a note that is the address of another paper gives $name no identifier',
  async (format) => {
    const ids = ['doi:10.1145/3371158.3371232'] as PaperId[];
    const note = 'https://arxiv.org/abs/2106.09685';
    const one = { ...paper, id: ids[0] as PaperId, ids, url: 'https://doi.org/10.1145/3371158.3371232', note };
    expect(await papersIn(await written(format, [one]))).toMatchObject([{ ids, note }]);
  },
);

describe.each([
  [['a, b'], ['a, b']],
  [
    ['x, y', 'z'],
    ['x, y', 'z'],
  ],
  [['a; b'], ['a; b']],
  [
    ['a; b', 'c, d', 'e'],
    ['a; b', 'c, d', 'e'],
  ],
])('the tags %j', (tags, back) => {
  test.each([bibtex, biblatex, ris, csl, csv, csvRaw])('come back from $name, each as one', async (format) => {
    const [read] = await papersIn(await written(format, [{ ...paper, tags }]));
    // In one cell or field there is no other way to part them.
    const isInOneField = format === csl || format === csv || format === csvRaw;
    expect(read?.tags).toEqual(isInOneField ? back.map((tag) => tag.replace(';', ',')) : back);
  });
});

test.each([bibtex, biblatex, ris, csl, csv, csvRaw])(
  'the joiners of a title, and the citekey of another program, come back from $name',
  async (format) => {
    const one = { ...paper, title: 'می\u200cخواهم 👩\u200d🔬', citekey: '2019A&A...622A..10S' };
    const { title, citekey } = one;
    expect(await papersIn(await written(format, [one]))).toMatchObject([{ title, citekey }]);
  },
);

test.each([bibtex, biblatex, csl, csv, csvRaw])('the number in PubMed comes back from $name', async (format) => {
  const ids = ['doi:10.1145/3371158.3371232', 'pmid:12345678'] as PaperId[];
  const one = { ...paper, id: ids[0] as PaperId, ids, url: 'https://doi.org/10.1145/3371158.3371232' };
  expect(await papersIn(await written(format, [one]))).toMatchObject([{ ids }]);
});

test.each([csv, csvRaw])('the page of a project comes back from $name', async (format) => {
  const projectUrl = 'https://a.example/project';
  expect(await papersIn(await written(format, [{ ...paper, projectUrl }]))).toMatchObject([{ projectUrl }]);
});

test.each([csv, csvRaw])('a subject with a comma comes back from $name as one', async (format) => {
  const subjects = ['Databases, Theory'];
  expect(await papersIn(await written(format, [{ ...paper, subjects }]))).toMatchObject([{ subjects }]);
});

test('a list of papers of which the first has thousands of authors is known as Gleaner’s', async () => {
  const authors = Array.from({ length: 3_000 }, (_, i) => `Ada Example Lovelace the ${i}th`);
  expect(await papersIn(await written(json, [{ ...paper, authors }]))).toMatchObject([{ authors }]);
});

test.each(['\t=1', ' \t=1', "'=1", ';=1', 'A;\t=1', "'\t'=1"])(
  'a note %j comes back from a spreadsheet as it was',
  async (note) => {
    const [back] = await papersIn(await written(csv, [{ ...paper, note: `${note} B` }]));
    expect(back?.note).toBe(`${note} B`.trim());
  },
);

test(
  'entries that others write, and Gleaner reads, keep every field that it knows',
  async () => {
    const file = `@article{lovelace1843notes,
  title = {Notes on the {Analytical} Engine},
  author = {Lovelace, Ada and de la Cruz, Mar{\\'\\i}a and others},
  year = {1843},
  month = sep,
  journal = {Scientific Memoirs},
  eprint = {1706.03762},
  archivePrefix = {arXiv},
  primaryClass = {cs.CL},
  doi = {10.1000/182},
  url = {https://a.example/notes},
  abstract = {Na{\\"\\i}ve \\& \\emph{bold}, 3.5\\% of $x_1$.},
  keywords = {engines, history},
  annote = {Read twice.}
}
`;
    const [back] = (await papersIn(file)) as [SavedPaper];
    const again = await papersIn(await written(bibtex, [back]));
    expect(again).toEqual([back]);
    expect(back).toMatchObject({
      authors: ['Ada Lovelace', 'María de la Cruz'],
      abstract: 'Naïve & bold, 3.5% of $x_1$.',
    });
  },
  20 * seconds,
);
