import { Citekeys, type ExportedPaper, type ExportFormat, fileName } from '../export/index.ts';
import {
  aliasesOf,
  allIds,
  countPapers,
  dayOf,
  neighbours,
  newestIds,
  otherRows,
  papersBetween,
  type SeenPaper,
  saveCitekeys,
  takenCitekeys,
  withSightings,
} from '../library/index.ts';
import type { PaperId } from '../paper/paper.ts';
import { citekeyPattern } from '../settings/citekeys.ts';
import { FilePieces } from './file-pieces.ts';
import { readAhead } from './read-ahead.ts';
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
 * Papers as a file. Those without a citekey are given one, which is theirs from then on, if it can be stored; a backup
 * leaves them as they are.
 * @throws {DOMException} `AbortError` when `signal` calls it off
 * @throws {TooManyPapers} when the format cannot hold them; then none has been read or given a citekey
 */
export async function exportPapers(request: ExportRequest): Promise<{ name: string; file: Blob }> {
  const { format, line = '', onProgress, signal } = request;
  const isEverything = !request.ids && line.trim() === '';
  if (isEverything) onProgress?.(0, await countPapers());
  const isBackup = isEverything && format.isWhole;
  const all = isBackup ? allIds : newestIds;
  const ids = request.ids ?? (await unlessCalledOff(isEverything ? all() : foundIds(line), signal));
  if (!isEverything) onProgress?.(0, ids.length);
  const papers = readAhead(inBatches(ids, isBackup ? runOfIds : format.isWhole ? whole : alone));
  const context = { total: ids.length, otherRows: isBackup ? await otherRows() : [] };
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

type Reading = (ids: PaperId[]) => Promise<ExportedPaper[]>;

function* inBatches(ids: readonly PaperId[], read: Reading): Generator<() => Promise<ExportedPaper[]>> {
  for (let at = 0; at < ids.length; at += BATCH) yield () => read(ids.slice(at, at + BATCH));
}

async function alone(ids: PaperId[]): Promise<ExportedPaper[]> {
  return (await neighbours(ids)).map((paper) => ({ citekey: '', ...paper, sightings: [], aliases: [] }));
}

async function whole(ids: PaperId[]): Promise<ExportedPaper[]> {
  const [papers, aliases] = await Promise.all([neighbours(ids).then(withSightings), aliasesOf(ids)]);
  return withAliases(papers, aliases);
}

/** @param ids in their order, none left out between */
async function runOfIds(ids: PaperId[]): Promise<ExportedPaper[]> {
  const [first, last] = [ids[0], ids.at(-1)] as [PaperId, PaperId];
  const [papers, aliases] = await Promise.all([papersBetween(first, last), aliasesOf(ids)]);
  // One that has come in between since they were counted is left to the next file.
  const counted = papers.filter(({ id }) => aliases.has(id));
  return withAliases(counted, aliases);
}

function withAliases(papers: SeenPaper[], aliases: Map<PaperId, PaperId[]>): ExportedPaper[] {
  return papers.map((paper) => ({ citekey: '', ...paper, aliases: aliases.get(paper.id) ?? [] }));
}

/** The batches as the format wants them, with word on how far it has come. */
async function* prepared(batches: AsyncIterable<ExportedPaper[]>, request: ExportRequest, total: number) {
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
    yield citekeys ? await withCitekeys(papers, citekeys) : papers;
    done += papers.length;
    onProgress?.(done, total);
  }
}

async function withCitekeys(papers: ExportedPaper[], citekeys: Citekeys): Promise<ExportedPaper[]> {
  const named = papers.map((paper) => ({ ...paper, citekey: citekeys.of(paper) }));
  const fresh = named.filter((_, i) => !papers[i]?.citekey);
  // Where nothing can be stored, on a full disk or in a newer library, they are still good for this file.
  if (fresh.length > 0) await saveCitekeys(new Map(fresh.map(({ id, citekey }) => [id, citekey]))).catch(console.warn);
  return named;
}
