import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { dryRun } from '../../lib/actions/import-papers.ts';
import { countPapers } from '../../lib/library/index.ts';
import { emptyLibrary } from '../library/shown-pages.ts';
import { papersIn, problemsIn, readings } from './read.ts';

beforeEach(emptyLibrary);

const entry = '@article{a, title = {A Sound Title}, year = 2024}\n';
const mebibyte = 1024 * 1024;
const blank = ' '.repeat(mebibyte);
const authors = 'AU  - A\n'.repeat(mebibyte / 8);

function zipOf(name: string, text: string | Uint8Array): Blob {
  return new Blob([
    zipSync({ [name]: typeof text === 'string' ? strToU8(text) : text }, { level: 1 }) as Uint8Array<ArrayBuffer>,
  ]);
}

describe('a file that cannot be imported is refused, and the reason said', () => {
  test.each<[string, string, () => Blob]>([
    ['nothing', 'empty', () => new Blob([])],
    ['200 MB', 'tooLarge', () => new Blob(Array(200).fill(new Uint8Array(mebibyte).fill(64)))],
    ['60 MB of which one line is BibTeX', 'unknownFormat', () => new Blob([entry, ...Array(60).fill(blank)])],
    ['a record of RIS of 60 MB', 'unknownFormat', () => new Blob(['TY  - JOUR\n', ...Array(60).fill(authors)])],
    ['60 MB of identifiers', 'tooLarge', () => new Blob(['2401.01234\n', ...Array(60).fill(blank)])],
    ['a list of one item of 60 MB', 'tooLarge', () => new Blob(['[{"type":"', ...Array(60).fill(blank)])],
    ['a picture', 'binary', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])])],
    ['a letter', 'unknownFormat', () => new Blob(['Dear reader,\n\nnothing here.\n'])],
    ['a zip bomb', 'tooLarge', () => zipOf('papers.bib', new Uint8Array(60 * mebibyte).fill(32))],
    ['a zip of pictures', 'noFileInZip', () => zipOf('picture.png', 'x')],
    ['a zip that breaks off', 'badZip', () => zipOf('papers.bib', entry.repeat(5_000)).slice(0, 200)],
    ['a table of three million columns', 'tooManyColumns', () => new Blob([`title,doi${',x'.repeat(3e6)}\n1,2\n`])],
    ['JSON that breaks off', 'notJson', () => new Blob(['[{"type": "article", "title": "A'])],
    ['40 MB of opening brackets', 'tooDeep', () => new Blob(['[{"type":"book","x":', '['.repeat(40 * mebibyte)])],
    [
      'JSON that is a million levels deep',
      'tooDeep',
      () => new Blob([`[{"type":"book","title":"T","x":${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}}]`]),
    ],
    ['a backup of a later Gleaner', 'laterVersion', () => new Blob(['{"kind":"gleaner","version":9}\n'])],
    [
      'a backup of nothing but noise',
      'unknownFormat',
      () => new Blob(['{"kind":"gleaner","version":1}\n', 'x\n'.repeat(2e6)]),
    ],
  ])(
    '%s: %s',
    async (_, reason, file) => {
      await expect(dryRun(file())).rejects.toMatchObject({ reason });
      expect(await countPapers()).toBe(0);
    },
    20_000,
  );
});

test('a paper of a backup whose time no date can have costs itself alone', async () => {
  const row = { id: 'doi:10.1000/a', ids: ['doi:10.1000/a'], title: 'T', url: 'https://a.example/', sources: {} };
  const own = { shelf: 'kept', status: 'read', starred: true, tags: [], note: '', seenCount: 1 };
  const paper = (at: number) => JSON.stringify({ ...row, ...own, firstSeen: at, lastSeen: at });
  expect(await problemsIn(`[${paper(8.64e15)},${paper(8.64e15 + 1)}]`)).toEqual([[2, 'badField']]);
});

test('a line of a backup that is a million levels deep costs itself alone', async () => {
  const deep = `{"kind":"paper","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
  expect(await problemsIn(`{"kind":"gleaner","version":1}\n${deep}\n{"kind":"tag","name":"a","hue":1}\n`)).toEqual([
    [2, 'notJson'],
    [3, 'brokenOff'],
  ]);
});

test('a line of a backup that is longer than any entry costs itself alone', async () => {
  const tag = (name: string) => `{"kind":"tag","name":"${name}","hue":1}\n`;
  const long = [...Array(24).fill('x'.repeat(mebibyte)), '\n'];
  const found = await readings(new Blob(['{"kind":"gleaner","version":1}\n', tag('a'), ...long, tag('b')]));
  expect(found).toMatchObject([
    { line: 2, other: { row: { name: 'a' } } },
    { line: 3, problem: 'notJson' },
    { line: 4, other: { row: { name: 'b' } } },
    { line: 4, problem: 'brokenOff' },
  ]);
});

test.each<[string, (text: Blob) => Promise<Blob>]>([
  ['as it is', async (text) => text],
  [
    'in a zip',
    async (text) =>
      new Blob([zipSync({ 'papers.jsonl': new Uint8Array(await text.arrayBuffer()) }, { level: 1 }) as BlobPart]),
  ],
])('a backup is read that is longer than any other file may be, %s', async (_, packed) => {
  // It must not be so easily packed that it is taken for a zip bomb.
  const noise = Array(200).fill(`${randomBytes(12_000).toString('base64')}${'x'.repeat(mebibyte)}\n`);
  const text = new Blob(['{"kind":"gleaner","version":1}\n', ...noise, '{"kind":"tag","name":"a","hue":1}\n']);
  const found = await readings(await packed(text));
  expect(found.filter((each) => 'problem' in each && each.problem === 'notJson')).toHaveLength(noise.length);
  expect(found.filter((each) => 'other' in each)).toMatchObject([{ other: { row: { name: 'a' } } }]);
});

test.each([
  ['in a title', `${'['.repeat(2_000)}\\"${'{'.repeat(2_000)}`],
  ['behind a backslash', `\\\\`],
])('brackets in a string nest nothing: %s', async (_, title) => {
  const run = await dryRun(new Blob([`[{"type":"book","title":"One ${title}"}, {"type":"book","title":"Two"}]`]));
  expect(run.fresh.map((paper) => paper.title).at(-1)).toBe('Two');
  expect(run.fresh).toHaveLength(2);
});

describe('what all objects inherit from stays as it was, whatever a file calls its fields', () => {
  const names = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}';
  const kept = {
    id: 'doi:10.1000/a',
    ids: ['doi:10.1000/a'],
    url: 'https://a.example/',
    sources: {},
    note: '',
    tags: [],
  };
  const row = {
    ...kept,
    title: 'T',
    firstSeen: 1,
    lastSeen: 1,
    seenCount: 0,
    shelf: 'kept',
    status: 'read',
    starred: true,
  };
  test.each([
    ['BibTeX', '@article{a, title = {T}, __proto__+an:polluted = {1}, constructor+an:polluted = {1}, __proto__ = {x}}'],
    [
      'strings of BibTeX',
      '@string{__proto__ = {polluted}} @article{constructor, title = {T} # __proto__, toString = {x}}',
    ],
    ['CSL-JSON', `[{"type": "book", "title": "T", ${names}}]`],
    ['PaperMemory', `{"__dataVersion": 1, "__proto__": {"title": "x"}, "a": {"title": "T", ${names}}}`],
    ['a backup', `{"kind":"gleaner"}\n${JSON.stringify({ kind: 'paper', ...row }).replace('{', `{${names},`)}\n`],
    ['CSV', 'title,__proto__,constructor\nT,polluted,polluted\n'],
  ])('%s', async (_, text) => {
    const run = await dryRun(new Blob([text]));
    expect(run.fresh).toHaveLength(1);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(({} as { polluted?: number }).polluted ?? (Object as { polluted?: number }).polluted).toBeUndefined();
  });
});

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 without', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16, the high byte first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['Latin-1', (text) => Buffer.from(text, 'latin1')],
])('letters are read as they were meant: %s', async (_, encoded) => {
  const text = '@article{a, title = {Ein schöner Titel für é}, author = {Müller, Jörg}}';
  const bytes = new Uint8Array(encoded(text));
  expect(await papersIn(new Blob([bytes]))).toMatchObject([
    { title: 'Ein schöner Titel für é', authors: ['Jörg Müller'] },
  ]);
});

describe('how the letters of a file are written', () => {
  const entries = (title: string) =>
    Array.from({ length: 9 }, (_, i) => `@misc{a${i}, title = {${title} ${i}}}\n`).join('');
  const stray = new Uint8Array([0xe9]);

  test.each([
    [
      'UTF-8 with a stray byte is UTF-8',
      ['@comment{', stray, '}\n', entries('Schöner Titel 深度')],
      'utf-8',
      'Schöner Titel 深度 0',
    ],
    [
      'UTF-8 with a mark and a stray byte is UTF-8',
      ['\ufeff@comment{', stray, '}\n', entries('Schöner Titel')],
      'utf-8',
      'Schöner Titel 0',
    ],
    [
      'Latin-1 is called by its name',
      [Buffer.from(entries('Schöner Titel'), 'latin1')],
      'windows-1252',
      'Schöner Titel 0',
    ],
    [
      'Latin-1 is known by what comes late in a long file',
      ['@comment{x}\n'.repeat(7e5), Buffer.from(entries('é'), 'latin1')],
      'windows-1252',
      'é 0',
    ],
  ])('%s', async (_, parts, encoding, title) => {
    const run = await dryRun(new Blob(parts));
    expect(run.encoding).toBe(encoding);
    expect(run.fresh[0]?.title).toBe(title);
  });

  test('a table in Latin-1 has headers in it too', async () => {
    const run = await dryRun(new Blob([Buffer.from('title,Schlüssel\nA,1\n', 'latin1')]));
    expect(run.table?.headers).toEqual(['title', 'Schlüssel']);
  });
});

describe('of several files in a zip', () => {
  const zip = (files: Record<string, string>) =>
    new Blob([
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))) as BlobPart,
    ]);

  test.each<[string, Record<string, string>, string, number]>([
    ['a text beside a bibliography is none', { 'README.txt': 'Dear reader', 'a.bib': entry }, 'BibTeX', 0],
    [
      'one is read, and the others are counted',
      { 'a.bib': entry, 'b/b.ris': 'x', '.hidden.bib': 'x', 'c.csv': 'x' },
      'BibTeX',
      2,
    ],
    [
      'a list of identifiers is read where there is nothing else',
      { 'picture.png': 'x', 'ids.txt': '2401.01234' },
      'arXiv, DOI',
      0,
    ],
  ])('%s', async (_, files, format, leftOut) => {
    expect(await dryRun(zip(files))).toMatchObject({ format: { name: format }, leftOut, fresh: [{}] });
  });

  test('the first is read where the zip’s own list is damaged', async () => {
    const whole = zip({ 'a.bib': entry, 'b.bib': entry });
    expect(await dryRun(whole.slice(0, whole.size - 30))).toMatchObject({ leftOut: 0, fresh: [{}] });
  });
});

describe('a broken entry costs itself alone', () => {
  test.each<[string, string, [number, string][]]>([
    ['without its closing brace', `${entry}@article{b,\n  title = {Lost},\n${entry}`, [[2, 'unbalanced']]],
    ['with a brace too many', `${entry}@article{b, title = {Lo{st}, year = 1}\n${entry}`, [[2, 'unbalanced']]],
    ['with no equals sign', `${entry}@article{b, title {Lost}}\n${entry}`, [[2, 'malformed']]],
    ['without a title', `${entry}@article{b, year = 2024}\n${entry}`, [[2, 'noTitle']]],
    ['of RIS without its end', 'TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - \n', []],
    [
      'of RIS without anything',
      'TY  - JOUR\nER  - \nTY  - JOUR\nTI  - Two\nER  - \nTY  - X\nTI  - 3\nER  - \n',
      [[1, 'noTitle']],
    ],
    [
      'of CSL-JSON',
      '[{"type": "book", "title": "One"}, 7, {"type": "book"}, {"title": "Two"}]',
      [
        [2, 'noPaper'],
        [3, 'noTitle'],
      ],
    ],
    ['of a table', 'title,year\nOne,2024\n,2024\nTwo,2024\n', [[3, 'noTitle']]],
    ['of a list', '2401.01234\nnothing\nhttps://doi.org/10.1000/182\n', [[2, 'noIdentifier']]],
  ])('%s', async (_, text, problems) => {
    expect(await problemsIn(text)).toEqual(problems);
    const run = await dryRun(new Blob([text]));
    expect(run.fresh.length + run.repeated).toBe(2);
  });
});
