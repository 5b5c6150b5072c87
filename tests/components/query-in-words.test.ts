import { expect, test } from 'vitest';
import { explain } from '../../components/query-in-words.ts';
import { read } from '../search/query/lines.ts';

test.each([
  [
    'pooling author:hinton year:2021.. -survey',
    'papers with “pooling”, by “hinton”, published in 2021 or later, without “survey”',
  ],
  ['', 'all papers'],
  ['graph year:2023 pooling "mean field"', 'papers with “graph”, “pooling”, and “mean field”, published in 2023'],
  ['-author:"van den Oord"', 'papers not by “van den Oord”'],
  ['title:mamba -abstract:mamba', 'papers with “mamba” in the title, without “mamba” in the abstract'],
  ['note:$&1 -tag:rl', 'papers with “$&1” in the note, not tagged “rl”'],
  ['venue:ICLR site:arXiv', 'papers published in “ICLR”, found on “arXiv”'],
  ['list:"Daily papers" id:2401', 'papers seen in the list “Daily papers”, with the identifier “2401”'],
  ['year:..2019 -year:2015', 'papers published in 2019 or earlier, not published in 2015'],
  ['year:2019..2021', 'papers published from 2019 to 2021'],
  ['seen:yesterday', 'papers seen yesterday'],
  ['-seen:week', 'papers not seen in the last 7 days'],
  ['seen:2026-03-01', 'papers seen on Mar 1, 2026'],
  ['seen:2026-03', 'papers seen from Mar 1, 2026 to Mar 31, 2026'],
  ['seen:2026..', 'papers seen since Jan 1, 2026'],
  ['seen:..2025', 'papers seen until Dec 31, 2025'],
  ['is:inbox -is:starred', 'papers in the inbox, not starred'],
  ['is:reading', 'papers being read'],
  ['has:abstract -has:code has:pdf', 'papers with an abstract, without code, with a PDF'],
  ['stars:>100 upvotes:1', 'papers with 101 or more stars, with 1 upvote'],
  ['stars:<5 upvotes:10..20', 'papers with 4 or fewer stars, with 10 to 20 upvotes'],
  ['sort:stars', 'all papers, most stars first'],
  ['pooling sort:title', 'papers with “pooling”, titles from A to Z'],
])('%s: %s', (line, words) => {
  expect(explain(read(line))).toBe(words);
});
