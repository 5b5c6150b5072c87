import { changesSince } from '../library/bare.ts';
import { readManifest } from '../library/bare-index.ts';
import type { Manifest } from '../library/index.ts';
import { sendMessage } from '../messages/protocol.ts';
import { Search } from '../search/index.ts';
import { BATCH, isMostlyNew, readAgain, readAll } from './fill-search.ts';
import { type LoadedSearch, moreLoaded, nothingLoaded } from './loaded-search.ts';
import { completeParts, openIndex } from './stored-search.ts';

export { onMoreLoaded, type Progress } from './loaded-search.ts';

let loaded = nothingLoaded();
let opening: Promise<void> | undefined;
let refreshing = Promise.resolve();

/**
 * The search over the whole library as it is at this moment; with `progress`, over as much of it as has been loaded. The
 * first call opens the index, later ones read what has changed since.
 */
export async function currentSearch(): Promise<LoadedSearch> {
  await opened();
  refreshing = refreshing.then(refresh, refresh);
  await refreshing;
  return loaded;
}

/** The same, once all of the library can be searched. @throws what keeps it from being read */
export async function wholeSearch(): Promise<LoadedSearch> {
  for (;;) {
    const current = await currentSearch();
    if (!current.isPartial) return current;
    await Promise.all(current.readings);
  }
}

/**
 * Up to where the search should know the library: a revision, for who watches it and will ask again; or what is loaded
 * will do, for who listens to `onMoreLoaded` and would rather have an answer now.
 */
export type Known = number | 'loaded';

/** What is loaded, if it will do. */
export function loadedUpTo(known: Known): LoadedSearch | undefined {
  if (known !== 'loaded') return loaded.revision === known ? loaded : undefined;
  if (loaded.revision === undefined) return undefined;
  const { search, revision } = loaded;
  const tell = () => (search === loaded.search && revision === loaded.revision) || moreLoaded();
  currentSearch().then(tell, console.warn);
  return loaded;
}

/**
 * An answer from `currentSearch`. Whether the library has changed since the last one takes a moment to find out; the
 * answer is sought meanwhile, and once more if it has.
 * @param known what is up to that need not be looked up
 */
export async function fromCurrentSearch<Answer>(
  answer: (search: LoadedSearch) => Promise<Answer>,
  known?: Known,
): Promise<Answer> {
  await opened();
  const upToDate = known === undefined ? undefined : loadedUpTo(known);
  if (upToDate) return answer(upToDate);
  const { search, revision } = loaded;
  const current = currentSearch();
  const early = revision === undefined ? undefined : answer(loaded);
  early?.catch(() => {
    // It is sought once more, or its failure is told below.
  });
  await current;
  const isTheSame = search === loaded.search && revision === loaded.revision;
  return early && isTheSame ? early : answer(loaded);
}

function opened(): Promise<void> {
  opening ??= open();
  return opening;
}

async function open(): Promise<void> {
  try {
    const stored = await openStored();
    if (!stored) return waitForIndex({ isDamaged: false });
    loaded = stored;
    later(
      stored.whole.catch((error) => openAgain(stored.manifest, error)),
      stored,
    );
  } catch (error) {
    startAnew(error);
  }
}

/** What is loaded from the index, and how that was described when its heads were read. */
interface StoredSearch extends LoadedSearch {
  whole: Promise<void>;
  manifest: Manifest;
}

/** The index as it was stored, its heads loaded; `undefined` when it is not all there. @throws {IndexDamaged} */
async function openStored(): Promise<StoredSearch | undefined> {
  const opened = await openIndex();
  const { manifest, index } = opened;
  if (!isWhole(manifest)) return undefined;
  const whole = completeParts(opened, index.parts);
  const search = new Search(index);
  return { ...nothingLoaded(), search, revision: manifest.revision, whole, manifest };
}

/** Parts whose rest is not there are damaged, unless the background has put others in their place since. */
async function openAgain({ revision, parts }: Manifest, error: unknown): Promise<void> {
  const keysOf = (of: Manifest['parts']) => of.map(({ key }) => key).join();
  const current = await readManifest().catch(() => undefined);
  const isAnother = current && (current.revision !== revision || keysOf(current.parts) !== keysOf(parts));
  if (!isAnother) return startAnew(error);
  await open();
  moreLoaded();
}

/** The index cannot be read: the library is, and the background builds another index. */
function startAnew(error: unknown): void {
  console.warn(error);
  loaded = nothingLoaded();
  waitForIndex({ isDamaged: true });
  moreLoaded();
}

/** Until the background has built the index, the library is read; what has not been read by then need not be. */
function waitForIndex(request: { isDamaged: boolean }): void {
  askBackground(request).then(switchOver).catch(console.warn);
}

async function switchOver(): Promise<void> {
  const stored = await openStored();
  if (!stored) return;
  await stored.whole;
  if (!loaded.isPartial) return;
  loaded = stored;
  later(stored.whole, stored);
}

function isWhole(manifest: Manifest | undefined): manifest is Manifest {
  return manifest !== undefined && manifest.builtTo === undefined;
}

async function refresh(): Promise<void> {
  const state = loaded;
  const isWanted = () => state === loaded;
  const { revision, ids } = await changesSince(state.revision);
  if (ids && ids.length > 0) askBackground({ isDamaged: false }).catch(console.warn);
  if (!ids || isMostlyNew(ids, state.search.size)) later(readAll(state, isWanted), state);
  else if (ids.length > BATCH) later(readAgain(state, ids, isWanted), state);
  else if (ids.length > 0) await readAgain(state, ids, isWanted);
  state.revision = revision;
}

/** The search is of use while more is read for it. What cannot be read is read anew when it is asked for next. */
function later(reading: Promise<void>, state: LoadedSearch): void {
  state.isPartial = true;
  state.readings.add(reading);
  reading.then(
    () => finish(reading, state),
    (error) => {
      console.warn(error);
      if (state !== loaded) return;
      loaded = nothingLoaded();
      opening = undefined;
    },
  );
}

function finish(reading: Promise<void>, state: LoadedSearch): void {
  state.readings.delete(reading);
  state.isPartial = state.readings.size > 0;
  moreLoaded();
}

/** The background alone writes the index. It answers when it is up to the library; it may be stopped before. */
function askBackground(request: { isDamaged: boolean }): Promise<void> {
  return sendMessage('index', request);
}
