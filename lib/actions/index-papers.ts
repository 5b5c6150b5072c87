import { readManifest } from '../library/bare-index.ts';
import {
  allPapers,
  changesSince,
  dropIndex,
  type Manifest,
  NewerLibrary,
  type PaperId,
  papersById,
  withSightings,
  writeIndex,
} from '../library/index.ts';
import { fromOwnPage, parseIndexRequest, type Sender } from '../messages/door.ts';
import { type PaperIndex, toStored } from '../search/index.ts';
import { dropGone, isMostlyNew } from './fill-search.ts';
import { inSlices } from './in-slices.ts';
import { stayAwake } from './stay-awake.ts';
import { checkHeads, completeParts, type OpenedIndex, openIndex } from './stored-search.ts';

/** Papers that are read, and made parts of the index, at a time; and how often the index is written while it is built. */
const BATCH = 500;
const CHECKPOINT = 8 * BATCH;

/** @throws when the message is not what it should be, or comes from elsewhere than the extension's own pages */
export function answerIndexRequest(message: unknown, sender: Sender, ownId: string, ownUrl: string): Promise<void> {
  fromOwnPage(sender, ownId, ownUrl);
  return parseIndexRequest(message).isDamaged ? rebuildIndex() : indexPapers();
}

let opened: OpenedIndex | undefined;
let last = Promise.resolve();
let waiting: Promise<void> | undefined;

/**
 * Brings the stored index up to what the library is. For the background alone: no one else writes the index. An index
 * that cannot be read, or that lags too far behind, is built anew from the papers.
 */
export function indexPapers(): Promise<void> {
  // One more run is enough for all that is asked during another.
  waiting ??= inTurn(() => {
    waiting = undefined;
    return run();
  });
  return waiting;
}

/** What reads or writes the index does so behind what was begun before, and alone. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(() => {
    const working = work();
    // Or else a large library would be begun again and again, and never be done.
    void stayAwake(working);
    return working.catch(console.warn);
  });
  return last;
}

/** The index as it is now, all of it in memory. For the background alone; other pages load their own. */
export async function indexForSearch(): Promise<PaperIndex> {
  await indexPapers();
  await inTurn(loadAll);
  return (opened ?? (await openChecked())).index;
}

/** What is written goes by what is stored: by none that is damaged. @throws {IndexDamaged} */
async function openChecked(): Promise<OpenedIndex> {
  const stored = await openIndex();
  await checkHeads(stored);
  return stored;
}

async function loadAll(): Promise<void> {
  opened ??= await openChecked();
  await completeParts(opened, opened.index.parts);
}

/** Forgets the stored index, which somebody could not read, and builds it anew. */
function rebuildIndex(): Promise<void> {
  return inTurn(async () => {
    opened = undefined;
    await dropIndex().catch(console.warn);
    await run();
  });
}

async function run(): Promise<void> {
  try {
    await catchUp();
  } catch (error) {
    if (error instanceof NewerLibrary) return;
    console.warn('The search index is built anew:', error);
    opened = undefined;
    // What cannot be opened or written is tried anew by the next run.
    await dropIndex().catch(console.warn);
    await catchUp().catch(console.warn);
  }
}

async function catchUp(): Promise<void> {
  // A browser short of room may have thrown away what is remembered here.
  if (opened?.manifest && !(await readManifest())) opened = undefined;
  opened ??= await openChecked();
  const { manifest } = opened;
  const isWhole = manifest !== undefined && manifest.builtTo === undefined;
  const changes = await changesSince(manifest?.revision);
  const isOfUse = isWhole && changes.ids && !isMostlyNew(changes.ids, opened.index.size);
  if (!isOfUse) await build(opened, changes.revision);
  const missed = await changesSince(opened.manifest?.revision);
  if (!missed.ids?.length) return;
  const ids = await dropGone(opened.index, missed.ids);
  for (let at = 0; at < ids.length; at += BATCH) await take(opened, ids.slice(at, at + BATCH));
  await store(opened, { revision: missed.revision });
}

/** Builds the index of the whole library, or goes on where an earlier background was stopped. */
async function build(state: OpenedIndex, revision: number): Promise<void> {
  let { builtTo } = state.manifest ?? {};
  if (builtTo === undefined) {
    state.index.parts = [];
    await store(state, { revision, builtTo: '' as PaperId });
  }
  const since = state.manifest?.revision ?? revision;
  let unsaved = 0;
  for await (const papers of allPapers(BATCH, builtTo || undefined)) {
    state.index.add(papers);
    builtTo = papers.at(-1)?.id;
    unsaved += papers.length;
    if (unsaved < CHECKPOINT) continue;
    await store(state, { revision: since, builtTo });
    unsaved = 0;
  }
  await store(state, { revision: since });
}

async function take({ index }: OpenedIndex, ids: PaperId[]): Promise<void> {
  const papers = await withSightings(await papersById(ids));
  index.remove(ids);
  index.add(papers);
}

/** Merges what should be, and writes what is another since the last time. */
async function store(state: OpenedIndex, about: Omit<Manifest, 'parts'>): Promise<void> {
  const { index } = state;
  for (let due = index.due(); due.length > 0; due = index.due()) {
    await completeParts(state, due);
    await inSlices(index.merge());
  }
  const { stored } = state;
  let next = Math.max(0, ...[...stored.values()].map(({ key }) => key)) + 1;
  const added = index.parts.filter((part) => !stored.has(part)).map((part) => ({ part, key: next++ }));
  for (const { part, key } of added) stored.set(part, { key });
  for (const part of stored.keys()) if (!index.parts.includes(part)) stored.delete(part);
  const parts = [...stored].map(([part, { key }]) => ({ key, gone: Uint16Array.from(part.goneList) }));
  state.manifest = { ...about, parts };
  await writeIndex(
    state.manifest,
    added.map(({ part, key }) => ({ key, pieces: toStored(part.segment) })),
  );
}
