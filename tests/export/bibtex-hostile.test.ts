import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../lib/export/bibtex.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { hostilePapers } from './hostile-papers.ts';
import { written } from './papers.ts';
import { type Entry, readAuthors, readBibtex, readLatex } from './read-bibtex.ts';

/** What a reader sees of a text: one line, composed, without what takes no space. */
function shown(text = ''): string {
  const unseen = /[\ufffd\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
  const seen = [...text.toWellFormed()].filter((character) => /[\t-\r]/.test(character) || !unseen.test(character));
  return seen.join('').split(/\s+/).filter(Boolean).join(' ').normalize('NFC');
}

function words(text: string): string[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort();
}

function expectSame(paper: SavedPaper, { fields, type }: Entry) {
  const venueField = { article: 'journal', inproceedings: 'booktitle' }[type] ?? 'howpublished';
  const texts = { title: paper.title, abstract: paper.abstract, annote: paper.note, [venueField]: paper.venue };
  for (const [name, text] of Object.entries(texts)) expect(readLatex(fields[name] ?? '')).toBe(shown(text));
  expect(readLatex(fields.keywords ?? '')).toBe(paper.tags.map(shown).filter(Boolean).join(', '));

  const authors = (paper.authors ?? []).filter((author) => words(shown(author)).length);
  const written = fields.author === undefined ? [] : readAuthors(fields.author);
  if (paper.authorsTruncated && authors.length) expect(written.pop()).toBe('others');
  expect(written.map((name) => words(readLatex(name)))).toEqual(authors.map((author) => words(shown(author))));

  for (const name of ['doi', 'url', 'eprint', 'primaryClass']) expect(fields[name] ?? '').toMatch(/^[^{}\\^"<>\s]*$/);
  const others = ['year', 'month', 'eprint', 'archivePrefix', 'primaryClass', 'doi', 'url', 'author', 'keywords'];
  expect([...Object.keys(texts), ...others]).toEqual(expect.arrayContaining(Object.keys(fields)));
}

test('whatever pages say, each paper is one entry with its own fields, and each text reads as it did', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const entries = readBibtex(await written(bibtex, papers));
      expect(entries).toHaveLength(papers.length);
      for (const [index, entry] of entries.entries()) expectSame(papers[index] as SavedPaper, entry);
    }),
    { numRuns: 100 },
  );
});

test('whatever pages say, citekeys are ASCII, and each its own', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const keys = readBibtex(await written(bibtex, papers)).map(({ citekey }) => citekey.toLowerCase());
      expect(new Set(keys).size).toBe(papers.length);
      for (const key of keys) expect(key).toMatch(/^[\w.:+/-]+$/);
    }),
  );
});

test('whatever pages say, nothing that a page wrote reaches TeX as a command, and no character is invisible', async () => {
  const obeyed = /\\(input|write|end|article|note)|\^\^|\\\\/;
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const file = await written(bibtex, papers);
      expect(file).not.toMatch(obeyed);
      expect(file).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u200b-\u200d\ufeff]|\p{Cs}/u);
    }),
    { numRuns: 200 },
  );
});
