import { changesSince, papersById } from '../library/bare.ts';
import type { Manifest, PaperId, SeenPaper } from '../library/index.ts';
import { sendMessage } from '../messages/protocol.ts';
import { Search } from '../search/index.ts';
import { inSlices } from './in-slices.ts';
import { completeParts, openIndex } from './stored-search.ts';

/** The database library, which the first search does not wait for. */
const library = () => import('../library/index.ts');

/** How much of the library can be searched already. */
export interface Progress {
  done: number;
  total: number;
}

/** So many papers are read at a time where there is no index: the page has to answer to keys meanwhile. */
const BATCH = 100;

/** What has been loaded of the library; another one when it is loaded anew. */
interface Loaded {
  search: Search;
  /** The change of the library up to which it is loaded; none before anything is. */
  revision?: number;
  progress?: Progress | undefined;
  /** Settled when all of the stored index is there; until then its parts must not be merged. */
  whole: Promise<unknown>;
  /** More of the library is still to come, and what is not found may yet be. */
  isPartial: boolean;
}

let loaded: Loaded = nothing();
let opening: Promise<void> | undefined;
let refreshing = Promise.resolve();
let merging = Promise.resolve();
const listeners = new Set<() => void>();

/** Tells when the same query may find more, since more of the library has been loaded. @returns what ends that */
export function onMoreLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * The search over the whole library as it is at this moment; with `progress`, over as much of it as has been loaded. The
 * first call opens the index, later ones read what has changed since.
 */
export async function currentSearch(): Promise<Pick<Loaded, 'search' | 'revision' | 'progress' | 'isPartial'>> {
  opening ??= open();
  await opening;
  refreshing = refreshing.then(refresh, refresh);
  await refreshing;
  return loaded;
}

async function open(): Promise<void> {
  try {
    const opened = await openIndex();
    const { manifest, index } = opened;
    if (!isWhole(manifest)) return waitForIndex({ isDamaged: false });
    const whole = completeParts(opened, index.parts);
    const state = { search: new Search(index), revision: manifest.revision, whole, isPartial: true };
    loaded = state;
    whole.then(() => finish(state), startAnew);
  } catch (error) {
    startAnew(error);
  }
}

/** The index cannot be read: the library is, and the background builds another index. */
function startAnew(error: unknown): void {
  console.warn(error);
  loaded = nothing();
  waitForIndex({ isDamaged: true });
  tell();
}

/** Until the background has built the index, the library is read; what has not been read by then need not be. */
function waitForIndex(request: { isDamaged: boolean }): void {
  askBackground(request).then(switchOver).catch(console.warn);
}

async function switchOver(): Promise<void> {
  const opened = await openIndex();
  const { manifest, index } = opened;
  if (!isWhole(manifest)) return;
  const whole = completeParts(opened, index.parts);
  await whole;
  if (!loaded.isPartial) return;
  loaded = { search: new Search(index), revision: manifest.revision, whole, isPartial: false };
  tell();
}

function isWhole(manifest: Manifest | undefined): manifest is Manifest {
  return manifest !== undefined && manifest.builtTo === undefined;
}

async function refresh(): Promise<void> {
  const state = loaded;
  const { revision, ids } = await changesSince(state.revision);
  state.revision = revision;
  if (!ids) readAll(state).catch(console.warn);
  else if (ids.length > 0) await readAgain(state, ids);
}

/** Reads papers that have changed: few while the reader waits, many while the search is of use. */
async function readAgain(state: Loaded, ids: PaperId[]): Promise<void> {
  askBackground({ isDamaged: false }).catch(console.warn);
  const reading = read(state, changedPapers(state.search, ids), ids.length);
  if (ids.length <= BATCH) return reading;
  state.isPartial = true;
  reading.then(() => finish(state)).catch(console.warn);
}

async function* changedPapers({ index }: Search, ids: PaperId[]): AsyncGenerator<SeenPaper[]> {
  const { withSightings } = await library();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const papers = await withSightings(await papersById(batch));
    const left = new Set(papers.map(({ id }) => id));
    index.remove(batch.filter((id) => !left.has(id)));
    yield papers;
  }
}

/** Reads the whole library. */
async function readAll(state: Loaded): Promise<void> {
  state.search = new Search();
  state.isPartial = true;
  const { allPapers, countPapers } = await library();
  await read(state, allPapers(BATCH), await countPapers());
  finish(state);
}

async function read(state: Loaded, batches: AsyncIterable<SeenPaper[]>, total: number): Promise<void> {
  const { search } = state;
  let done = 0;
  for await (const papers of batches) {
    if (state !== loaded || state.search !== search) return;
    search.index.add(papers);
    done += papers.length;
    if (done < total) await pause(state, { done, total });
  }
  state.progress = undefined;
  void merge(state);
}

/** Between two batches the page answers to keys. */
async function pause(state: Loaded, progress: Progress): Promise<void> {
  state.progress = progress;
  await merge(state);
  tell();
}

function finish(state: Loaded): void {
  state.isPartial = false;
  tell();
}

function merge({ search, whole }: Loaded): Promise<unknown> {
  merging = merging.then(async () => {
    await whole;
    while (await inSlices(search.index.merge()));
  });
  merging = merging.catch(console.warn);
  return merging;
}

function nothing(): Loaded {
  return { search: new Search(), whole: Promise.resolve(), isPartial: true };
}

/** The background alone writes the index. It answers when it is up to the library; it may be stopped before. */
function askBackground(request: { isDamaged: boolean }): Promise<void> {
  return sendMessage('index', request);
}

function tell(): void {
  for (const listener of listeners) listener();
}
