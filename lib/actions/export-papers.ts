import { Citekeys, type ExportedPaper, type ExportFormat, fileName } from '../export/index.ts';
import {
  aliasesOf,
  allPapers,
  countPapers,
  dayOf,
  neighbours,
  newestIds,
  otherRows,
  type SeenPaper,
  saveCitekeys,
  takenCitekeys,
  withSightings,
} from '../library/index.ts';
import type { PaperId } from '../paper/paper.ts';
import { citekeyPattern } from '../settings/citekeys.ts';
import { FilePieces } from './file-pieces.ts';
import { foundIds } from './search-papers.ts';

/** So many papers are in memory at a time. */
const BATCH = 200;

/** Which papers are to be written, and as what. */
export interface ExportRequest {
  format: ExportFormat;
  /** These papers, in this order … */
  ids?: readonly PaperId[];
  /** … or what a query finds, the best first; a blank one means the whole library, the newest first. */
  line?: string;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Papers as a file. Those without a citekey are given one, which is theirs from then on; a backup leaves them as they are.
 * @throws {DOMException} `AbortError` when `signal` calls it off
 * @throws {TooManyPapers} when the format cannot hold them; then none has been read or given a citekey
 */
export async function exportPapers(request: ExportRequest): Promise<{ name: string; file: Blob }> {
  const { format, line = '', onProgress, signal } = request;
  const isEverything = !request.ids && line.trim() === '';
  if (isEverything) onProgress?.(0, await countPapers());
  const ids = request.ids ?? (await unlessCalledOff(isEverything ? newestIds() : foundIds(line), signal));
  if (!isEverything) onProgress?.(0, ids.length);
  const papers = isEverything && format.isWhole ? allPapers(BATCH) : inBatches(ids, format);
  const context = {
    total: ids.length,
    otherRows: isEverything && format.isWhole ? await otherRows() : [],
  };
  const pieces = new FilePieces(format.mediaType);
  for await (const piece of format.write(prepared(papers, request, ids.length), context)) {
    signal?.throwIfAborted();
    pieces.add(piece);
  }
  return { name: fileName(format, line, dayOf(Date.now())), file: pieces.file() };
}

/** What takes seconds in a large library, unless it is called off before. */
async function unlessCalledOff<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  const calledOff = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, calledOff]);
}

async function* inBatches(ids: readonly PaperId[], { isWhole }: ExportFormat): AsyncGenerator<SeenPaper[]> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const papers = await neighbours(ids.slice(at, at + BATCH));
    yield isWhole ? await withSightings(papers) : papers.map((paper) => ({ ...paper, sightings: [] }));
  }
}

/** The batches as the format wants them, with word on how far it has come. */
async function* prepared(batches: AsyncIterable<SeenPaper[]>, request: ExportRequest, total: number) {
  const { format, onProgress, signal } = request;
  // Where a backup is made in the background, settings are out of reach.
  const citekeys = format.isWhole ? undefined : new Citekeys([], await citekeyPattern());
  let [done, isTakenKnown] = [0, false];
  for await (const papers of batches) {
    signal?.throwIfAborted();
    if (citekeys && !isTakenKnown && !citekeys.areKeptBy(papers)) {
      citekeys.avoid(await unlessCalledOff(takenCitekeys(), signal));
      isTakenKnown = true;
    }
    yield citekeys ? await withCitekeys(papers, citekeys) : await withAliases(papers);
    done += papers.length;
    onProgress?.(done, total);
  }
}

async function withAliases(papers: SeenPaper[]): Promise<ExportedPaper[]> {
  const aliases = await aliasesOf(papers.map(({ id }) => id));
  return papers.map((paper) => ({ citekey: '', ...paper, aliases: aliases.get(paper.id) ?? [] }));
}

async function withCitekeys(papers: SeenPaper[], citekeys: Citekeys): Promise<ExportedPaper[]> {
  const named = papers.map((paper) => ({ ...paper, citekey: citekeys.of(paper), aliases: [] }));
  const fresh = named.filter((_, i) => !papers[i]?.citekey);
  if (fresh.length > 0) await saveCitekeys(new Map(fresh.map(({ id, citekey }) => [id, citekey])));
  return named;
}
