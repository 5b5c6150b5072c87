import { describe, expect, test } from 'vitest';
import { dryRun } from '../../lib/actions/import-papers.ts';
import { isLookupAddress } from '../../lib/paper/lookup-address.ts';
import { asSaved, join } from '../../lib/paper/merge.ts';
import { emptyLibrary } from '../library/shown-pages.ts';
import { at, papersIn } from './read.ts';

test.each([
  ['Gleaner', '{"kind":"gleaner","version":1}\n'],
  ['RIS', '\r\nTY  - JOUR\r\nTI  - A\r\nER  - \r\n'],
  ['PaperMemory', '{"__dataVersion": 502, "Arxiv-1": {"title": "A", "pdfLink": ""}}'],
  ['CSL-JSON', '[{"id": "a", "type": "article-journal", "title": "A"}]'],
  ['BibTeX', '% my papers\n@Article {a,\n title = "A"\n}'],
  ['BibTeX', '@comment{x}\n\n@inproceedings(a, title = {A})'],
  ['CSV', 'Title;Year\nA;2024\n'],
  ['CSV', '"Key","Item Type","Publication Year","Author","Title","DOI"\n"x","journalArticle","2024","L, A","A",""\n'],
  ['arXiv, DOI', '# mine\n2401.01234\n10.1000/182\n'],
])('%s is known by its beginning', async (name, text) => {
  await emptyLibrary();
  expect((await dryRun(new Blob([text]))).format.name).toBe(name);
});

test.each([
  ["{\\'E}tienne {\\c C}elik and \\O{}rsted, S{\\o}ren", ['Étienne Çelik', 'Søren Ørsted']],
  ['Knuth, Donald E. and others', ['Donald E. Knuth']],
  ['{The ATLAS Collaboration} and {\\v S}koda, Jan', ['The ATLAS Collaboration', 'Jan Škoda']],
  ["Garc{\\'\\i}a M{\\'a}rquez, Gabriel", ['García Márquez, Gabriel']],
  ['Ang, Jr., Marcelo H.', ['Marcelo H. Ang Jr.']],
])('the BibTeX authors %s are %j', async (author, authors) => {
  expect(await papersIn(`@book{a, title = {A Title}, author = {${author}}}`)).toMatchObject([{ authors }]);
});

test.each([
  ["{The} {BERT} Model -- a ``Study''", 'The BERT Model – a “Study”'],
  ['On $\\mathbb{R}^n$ and \\textit{more}', 'On $\\mathbb{R}^n$ and more'],
  ['100\\% \\& \\$5~\\_ \\#', '100% & $5 _ #'],
  ['{\\"U}ber \\alpha', 'Über \\alpha'],
  ['{{Double Braces}}', 'Double Braces'],
])('the BibTeX title %s reads %s', async (latex, title) => {
  expect(await papersIn(`@book{a, title = {${latex}}}`)).toMatchObject([{ title }]);
});

test.each<[string, string, object]>([
  [
    'as Google Scholar writes it',
    '@article{v, title={Attention}, author={Vaswani, A}, journal={arXiv preprint arXiv:1706.03762}, year={2017}}',
    { id: 'arxiv:1706.03762', url: 'https://arxiv.org/abs/1706.03762', published: '2017' },
  ],
  [
    'as dblp writes it',
    '@article{DBLP:journals/corr/V, title={Attention}, journal={CoRR}, volume={abs/1706.03762}, year={2017}}',
    { id: 'arxiv:1706.03762', citekey: 'DBLP:journals/corr/V' },
  ],
  [
    'with strings',
    '@string{jml = "Journal of " # {Learning}}\n@article{a, title={T}, journal = jml, month = 3, year = 2024, doi={10.1000/ABC}}',
    { id: 'doi:10.1000/abc', venue: 'Journal of Learning', published: '2024-03', url: 'https://doi.org/10.1000/abc' },
  ],
  [
    'of BibLaTeX',
    '@online{a, title={T}, subtitle={S}, date={2024-05-31/2024-06-01}, eprint={2401.01234v2}, eprinttype={arxiv}, url={https://a.example/x\\_y}}',
    { id: 'arxiv:2401.01234', title: 'T: S', published: '2024-05-31', url: 'https://a.example/x_y' },
  ],
  [
    'as Mendeley writes it',
    '@article{a, title={T}, doi={10.1007/978-3-319-24574-4{\\_}28}, year={2015}}',
    { id: 'doi:10.1007/978-3-319-24574-4_28', published: '2015' },
  ],
  [
    'as the Web of Science writes it',
    '@article{ISI:1, Title={{T}}, Year={{2014}}, Month={{MAY}}, DOI={{10.1016/j.x}}}',
    { id: 'doi:10.1016/j.x', published: '2014-05' },
  ],
  [
    'with addresses as LaTeX shows them',
    '@misc{a, title={T}, url={\\url{https://a.example/{x}}}, note={\\url{https://doi.org/10.1000/abc}}}',
    { id: 'doi:10.1000/abc', url: 'https://a.example/x', note: '' },
  ],
])('an entry %s', async (_, text, expected) => {
  expect(await papersIn(text)).toMatchObject([{ shelf: 'kept', ...expected }]);
});

test.each([
  ['of JabRef', 'timestamp = {2022-03-01}', Date.UTC(2022, 2, 1)],
  ['of BibDesk', 'date-added = {2022-03-01 10:00:00 +0000}', Date.UTC(2022, 2, 1, 10)],
  [
    'of dblp, which dates its own record',
    'timestamp = {Sat, 23 Jan 2021 01:20:40 +0100}, biburl = {https://dblp.org/rec/a.bib}',
    at,
  ],
  [
    'that names dblp alone',
    'timestamp = {2021-01-23}, bibsource = {dblp computer science bibliography, https://dblp.org}',
    at,
  ],
])('an entry %s was first seen when its reader added it, or when it is imported', async (_, fields, firstSeen) => {
  expect(await papersIn(`@article{a, title = {A Title}, ${fields}}`)).toMatchObject([{ firstSeen }]);
});

test.each([
  [{ id: 'vaswani2017attention' }, 'vaswani2017attention'],
  [{ id: 'DBLP:journals/corr/V' }, 'DBLP:journals/corr/V'],
  [{ id: 'http://zotero.org/users/475425/items/5BAIVFX8' }, undefined],
  [{ id: '475425/5BAIVFX8' }, undefined],
  [{ id: 'ITEM-1' }, undefined],
  [{ id: '475425/5BAIVFX8', 'citation-key': 'mine' }, 'mine'],
])('an item of CSL-JSON with %j has the citekey %s', async (keys, citekey) => {
  const [paper] = await papersIn(JSON.stringify([{ type: 'article', title: 'A Title', ...keys }]));
  expect(paper?.citekey).toBe(citekey);
});

test.each(['2019A&A...622A..10S', 'Who?', 'mine*', 'now!'])('%s is a citekey that is kept', async (citekey) => {
  expect(await papersIn(`@article{${citekey}, title = {A Title}}`)).toMatchObject([{ citekey }]);
});

const asBibtex = (note: string, doi: string) => `@misc{a, title = {A Title}, doi = {${doi}}, note = {${note}}}`;
const asCsl = (note: string, doi: string) => JSON.stringify([{ type: 'article', title: 'A Title', DOI: doi, note }]);

describe.each([
  ['BibTeX', asBibtex],
  ['CSL-JSON', asCsl],
])('the note of an entry of %s', (_, entry) => {
  test.each([
    ['arXiv:1706.03762 [cs]', 'arxiv:1706.03762'],
    ['arXiv: 1706.03762 [cs, stat]', 'arxiv:1706.03762'],
    ['arXiv preprint arXiv:1706.03762', 'arxiv:1706.03762'],
    ['https://arxiv.org/abs/1706.03762', 'arxiv:1706.03762'],
    ['Read twice.\n_eprint: https://arxiv.org/abs/1706.03762v5\nPMCID: PMC1234', 'arxiv:1706.03762', 'pmcid:PMC1234'],
  ])('%j gives %s', async (note, ...ids) => {
    expect(await papersIn(entry(note, '10.1000/182'))).toMatchObject([
      { ids: expect.arrayContaining([...ids, 'doi:10.1000/182']) },
    ]);
  });

  test.each([
    ['which mentions another paper', 'compare with arXiv:1706.03762'],
    ['whose identifier is of a scheme that the entry gives', 'https://doi.org/10.1000/another'],
    ['which lists other papers', 'Read next:\narXiv:1706.03762\narXiv:1810.04805'],
  ])('%s gives none', async (_name, note) => {
    const [paper] = await papersIn(entry(note, '10.1000/182'));
    expect(paper?.ids).toEqual(['doi:10.1000/182']);
  });

  test('gives none beside the DOI of another paper at arXiv', async () => {
    const text = entry('arXiv:1706.03762', 'https://doi.org/10.48550/arXiv.1810.04805');
    expect(await papersIn(text)).toMatchObject([{ ids: ['arxiv:1810.04805'] }]);
  });
});

test('the note of an item of CSL-JSON stands behind its annotation', async () => {
  const text = JSON.stringify([{ type: 'article', title: 'A Title', annote: 'Mine.', note: 'arXiv:1706.03762' }]);
  expect(await papersIn(text)).toMatchObject([{ ids: ['arxiv:1706.03762'], note: 'Mine.\n\narXiv:1706.03762' }]);
});

test('a record of RIS as Zotero writes it', async () => {
  const text = `TY  - JOUR
TI  - Notes on the
Engine
AU  - Lovelace, Ada
AU  - de la Cruz, María
T2  - Scientific Memoirs
DA  - 1843/09/01/
PY  - 1843
DO  - 10.1000/182
UR  - https://a.example/notes
AB  - One.
KW  - engines
KW  - history
ER  - 
`;
  expect(await papersIn(text)).toMatchObject([
    {
      id: 'doi:10.1000/182',
      title: 'Notes on the Engine',
      authors: ['Ada Lovelace', 'María de la Cruz'],
      venue: 'Scientific Memoirs',
      published: '1843-09-01',
      tags: ['engines', 'history'],
    },
  ]);
});

test.each([
  ['12', undefined],
  ['lovelace1843', 'lovelace1843'],
])('a record of RIS with the ID %s has the citekey %s', async (id, citekey) => {
  const [paper] = await papersIn(`TY  - JOUR\nTI  - A Title\nID  - ${id}\nER  - \n`);
  expect(paper?.citekey).toBe(citekey);
});

describe('a title in which Zotero has set words otherwise is its words alone', () => {
  const title = 'Of <i>E. coli</i>, CO<sub>2</sub> and <span class="nocase">pH</span> < 7';
  test.each([
    ['CSL-JSON', JSON.stringify([{ type: 'article', title }])],
    ['RIS', `TY  - JOUR\nTI  - ${title}\nER  - \n`],
  ])('%s', async (_, text) => {
    expect(await papersIn(text)).toMatchObject([{ title: 'Of E. coli, CO2 and pH < 7' }]);
  });
});

test('a paper of PaperMemory, with what its reader did', async () => {
  const text = JSON.stringify({
    __dataVersion: 502,
    'Arxiv-1706.03762': {
      title: 'Attention',
      author: 'Ashish Vaswani and Noam Shazeer',
      pdfLink: 'https://arxiv.org/pdf/1706.03762.pdf',
      codeLink: 'https://github.com/a/b',
      addDate: '2022-03-01T10:00:00.000Z',
      year: '2017',
      venue: 'NeurIPS',
      tags: ['nlp'],
      note: 'Good',
      favorite: true,
      key: 'vaswani2017attention',
    },
  });
  expect(await papersIn(text)).toMatchObject([
    {
      id: 'arxiv:1706.03762',
      authors: ['Ashish Vaswani', 'Noam Shazeer'],
      codeUrl: 'https://github.com/a/b',
      firstSeen: Date.UTC(2022, 2, 1, 10),
      tags: ['nlp'],
      starred: true,
      citekey: 'vaswani2017attention',
    },
  ]);
});

describe('a table', () => {
  const table = 'What;Who;When\nA Title;Ada Lovelace, Bob Babbage;2024\n';

  test('says what its columns are called, and what they seem to hold', async () => {
    await emptyLibrary();
    const { table: columns } = await dryRun(new Blob(['Paper Title\tYear\tx\nA\t2024\t1\n']));
    expect(columns).toEqual({
      headers: ['Paper Title', 'Year', 'x'],
      guess: { title: 0, year: 1 },
      sample: [['A', '2024', '1']],
    });
  });

  test('is read by the columns that the reader names', async () => {
    await emptyLibrary();
    const text = table.replace('What', 'Title');
    const run = await dryRun(new Blob([text]), { columns: { title: 0, authors: 1, published: 2 } });
    expect(run.fresh).toMatchObject([
      { title: 'A Title', authors: ['Ada Lovelace', 'Bob Babbage'], published: '2024' },
    ]);
  });
});

describe('the authors of a table', () => {
  test.each([
    ['De Raedt, Luc J.', ['Luc J. De Raedt']],
    ['Vaswani, Ashish; Shazeer, Noam', ['Ashish Vaswani', 'Noam Shazeer']],
    ['A. B; Department of Science and Engineering', ['A. B', 'Department of Science and Engineering']],
    ['Centers for Disease Control and Prevention', ['Centers for Disease Control and Prevention']],
    ['Ada Lovelace and Bob Babbage', ['Ada Lovelace', 'Bob Babbage']],
    ['Lovelace, Ada and Babbage, Bob', ['Ada Lovelace', 'Bob Babbage']],
    ['Ada Lovelace, Bob Babbage', ['Ada Lovelace', 'Bob Babbage']],
    ['A. Lovelace, B. Babbage, and C. Gauss', ['A. Lovelace', 'B. Babbage', 'C. Gauss']],
    ['Lovelace A, Babbage B', ['Lovelace A', 'Babbage B']],
    ['Lovelace, Ada', ['Ada Lovelace']],
    ['King, Jr., Martin Luther', ['Martin Luther King Jr.']],
    ['李, 明', ['李, 明']],
    ['The ATLAS Collaboration; Škoda, Jan', ['The ATLAS Collaboration', 'Jan Škoda']],
  ])('%s are %j', async (cell, authors) => {
    expect(await papersIn(`title,authors\nA Title,"${cell}"\n`)).toMatchObject([{ authors }]);
  });

  test.each(['Ada Lovelace; et al.', 'Ada Lovelace and others', 'Ada Lovelace, et al.'])(
    '%s are more than are named',
    async (cell) => {
      const found = { authors: ['Ada Lovelace'], authorsTruncated: true };
      expect(await papersIn(`title,authors\nA Title,"${cell}"\n`)).toMatchObject([found]);
    },
  );
});

test.each([
  ['PMID', '12345678'],
  ['PubMed ID', 'PMID: 12345678'],
])('the number in the column %s of a table is one of PubMed', async (header, cell) => {
  expect(await papersIn(`title,${header}\nA Title,${cell}\n`)).toMatchObject([{ id: 'pmid:12345678' }]);
});

test('a table tells when a paper was last seen', async () => {
  const text =
    'title,firstSeen,lastSeen\nA,2026-01-02T10:00:00.000Z,2026-11-20T10:00:00.000Z\nB,2026-01-02,2099-01-01\n';
  expect(await papersIn(text)).toMatchObject([
    { firstSeen: Date.UTC(2026, 0, 2, 10), lastSeen: Date.UTC(2026, 10, 20, 10) },
    { firstSeen: Date.UTC(2026, 0, 2), lastSeen: Date.UTC(2026, 0, 2) },
  ]);
});

describe('an identifier alone', () => {
  test.each([
    ['2401.01234v2', 'arXiv:2401.01234…', 'https://arxiv.org/abs/2401.01234'],
    ['https://doi.org/10.1000/182', 'doi:10.1000/182…', 'https://doi.org/10.1000/182'],
    ['arXiv:hep-th/9901001', 'arXiv:hep-th/9901001…', 'https://arxiv.org/abs/hep-th/9901001'],
  ])('%s is a paper called %s', async (text, title, url) => {
    expect(await papersIn(text)).toMatchObject([{ title, url }]);
  });

  test('gets its title from the first page that shows the paper', async () => {
    const [paper] = await papersIn('2401.01234');
    const found = { title: 'Its Title', url: 'https://arxiv.org/abs/2401.01234', ids: ['arxiv:2401.01234'] };
    const shown = asSaved(found, { site: 'Google Scholar', at: 1 });
    expect(paper && join(paper, shown).title).toBe('Its Title');
  });
});

test('a paper of which only the title is known can be looked for, and is the same one when it comes again', async () => {
  const text = '@book{a, title = {A Book}, author = {Lovelace, Ada}, year = 1843}';
  const [one, other] = await papersIn(`${text}\n${text}`);
  expect(one?.id).toMatch(/^title:[0-9a-f]{32}$/);
  expect(other?.id).toBe(one?.id);
  expect(isLookupAddress(one?.url ?? '')).toBe(true);
});
