import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../lib/export/csv.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { hostilePapers, hostileText } from './hostile-papers.ts';
import { savedPaper, written } from './papers.ts';
import { readCsv } from './read-csv.ts';

/** The rows below the header, by column. */
async function read(papers: SavedPaper[]): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = readCsv((await written(csv, papers)).replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index] ?? 'too many', cell])));
}

test('a paper comes out whole', async () => {
  const paper = savedPaper({
    id: 'arxiv:2401.01230' as PaperId,
    ids: ['arxiv:2401.01230', 'doi:10.1145/3371158.3371232', 'pmid:12345678'] as PaperId[],
    authors: ['Ashish Vaswani', 'Shazeer, Noam'],
    authorsTruncated: true,
    published: '2024-01-02',
    venue: 'TOIS',
    abstract: 'It says "more",\nand more.',
    pdfUrl: 'https://arxiv.org/pdf/2401.01230',
    projectUrl: 'https://a.example/project',
    tags: ['to read', 'nlp'],
    note: 'Mine',
    starred: true,
  });
  expect(await read([paper])).toEqual([
    {
      id: 'arxiv:2401.01230',
      citekey: 'vaswani2024attention',
      title: 'Attention Is All You Need',
      authors: 'Ashish Vaswani; Shazeer, Noam; et al.',
      year: '2024',
      published: '2024-01-02',
      venue: 'TOIS',
      abstract: 'It says "more",\nand more.',
      subjects: '',
      doi: '10.1145/3371158.3371232',
      arxiv: 'arXiv:2401.01230',
      pmid: '12345678',
      url: 'https://arxiv.org/abs/1706.03762',
      pdfUrl: 'https://arxiv.org/pdf/2401.01230',
      codeUrl: '',
      projectUrl: 'https://a.example/project',
      tags: 'to read; nlp',
      note: 'Mine',
      starred: 'true',
      shelf: 'inbox',
      status: 'unread',
      firstSeen: '2026-11-21T09:30:00.000Z',
      lastSeen: '2026-11-22T00:00:00.000Z',
    },
  ]);
});

test('the file says that it is UTF-8 and ends each line as RFC 4180 asks', async () => {
  const file = await written(csv, [savedPaper()]);
  expect(file).toMatch(/^\ufeffid,citekey,title,authors,year,[^\n]*\r\n[^\n]*\r\n$/);
});

test.each([
  ['=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\t1', "'\t1"],
  ['\0=1', "'=1"],
  ['＝1', "'＝1"],
  ['a;=1', "a;'=1"],
  ['a; -1', "a;' -1"],
  ['1 = 1, a-b@c', '1 = 1, a-b@c'],
  ['深度学习', '深度学习'],
  ['a\u202eb\ud800', 'ab\ufffd'],
])('the title %j is the cell %j', async (title, cell) => {
  expect((await read([savedPaper({ title })]))[0]?.title).toBe(cell);
});

/** Text without the apostrophes that keep a cell from being a formula. */
function unguarded(text: string): string {
  return text.replace(/'+(?=\s*[=+\-@＝＋－＠\t\r\n])/g, '');
}

test('whatever pages say, cells read back as they were', async () => {
  const unseen = /[^\P{Cc}\t-\r]|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[\u200b\ufeff]/gu;
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const rows = await read(papers);
      expect(rows).toHaveLength(papers.length);
      rows.forEach((row, index) => {
        const { title, note, venue = '', abstract = '' } = papers[index] as SavedPaper;
        for (const [name, text] of Object.entries({ title, note, venue, abstract })) {
          expect(unguarded(row[name] ?? '')).toBe(unguarded(text.toWellFormed().replace(unseen, '')));
        }
      });
    }),
    { numRuns: 200 },
  );
});

test.each([',', ';', '\t'])(
  'whatever pages say, no cell is a formula for a spreadsheet that splits at %j',
  async (separator) => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (title) => {
        const cell = (await read([savedPaper({ title })]))[0]?.title ?? '';
        for (const part of separator === ',' ? [cell] : cell.split(separator))
          expect(part).not.toMatch(/^ *[=+\-@＝＋－＠]/);
      }),
      { numRuns: 200 },
    );
  },
);
