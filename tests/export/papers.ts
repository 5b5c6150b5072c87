import { bibtexEntry } from '../../lib/export/bibtex.ts';
import { Citekeys } from '../../lib/export/citekey.ts';
import type { ExportedPaper, ExportFormat } from '../../lib/export/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { type Entry, readBibtex } from './read-bibtex.ts';

/** A paper in the reader's library with these fields, and as little as there can be in the others. */
export function savedPaper(fields: Partial<SavedPaper> = {}): SavedPaper {
  const id = fields.id ?? ('arxiv:1706.03762' as PaperId);
  return {
    id,
    ids: [id],
    title: 'Attention Is All You Need',
    url: 'https://arxiv.org/abs/1706.03762',
    sources: {},
    firstSeen: Date.UTC(2026, 10, 21, 9, 30),
    lastSeen: Date.UTC(2026, 10, 22),
    seenCount: 2,
    shelf: 'inbox',
    status: 'unread',
    starred: false,
    tags: [],
    note: '',
    ...fields,
  };
}

/** The one BibTeX entry that such a paper gives. */
export function entryOf(fields: Partial<SavedPaper>): Entry {
  const paper = savedPaper(fields);
  return readBibtex(bibtexEntry({ ...paper, citekey: new Citekeys().of(paper) }))[0] as Entry;
}

/** What a format writes of these papers, in batches of two, byte order mark and all. */
export async function written(format: ExportFormat, papers: SavedPaper[]): Promise<string> {
  const pieces = await piecesOf(format, papers);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece))).join('');
}

/** The same as a file. */
export async function writtenFile(format: ExportFormat, papers: SavedPaper[]): Promise<Blob> {
  return new Blob((await piecesOf(format, papers)) as BlobPart[]);
}

async function piecesOf(format: ExportFormat, papers: SavedPaper[]): Promise<(string | Uint8Array)[]> {
  const pieces: (string | Uint8Array)[] = [];
  const context = { total: papers.length, otherRows: [] };
  for await (const piece of format.write(inPairs(papers), context)) pieces.push(piece);
  return pieces;
}

async function* inPairs(papers: SavedPaper[]): AsyncGenerator<ExportedPaper[]> {
  const citekeys = new Citekeys();
  const exported = papers.map((paper) => ({ ...paper, citekey: citekeys.of(paper), sightings: [], aliases: [] }));
  for (let at = 0; at < exported.length; at += 2) yield exported.slice(at, at + 2);
}
