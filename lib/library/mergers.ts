import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { unite, without } from '../paper/unite.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database, type Merger } from './database.ts';
import { type JournalId, journalled } from './journal.ts';
import { partCitekeys } from './part-citekeys.ts';
import { pair } from './parted-papers.ts';
import { sightingsOf } from './read.ts';

/** The records that became part of this one, the latest first. */
export async function mergersInto(id: PaperId): Promise<Merger[]> {
  const mergers = await holding(await database.mergers.where('into').equals(id).toArray());
  return mergers.sort((a, b) => b.at - a.at);
}

/** Mergers that can be split, the latest first, at most so many. */
export async function latestMergers(limit: number): Promise<Merger[]> {
  const mergers = await holding(await database.mergers.orderBy('at').reverse().limit(limit).toArray());
  const papers = await database.papers.bulkGet(mergers.map(({ into }) => into));
  return mergers.filter((_, i) => papers[i]);
}

/**
 * The mergers whose absorbed record is part of another still. Once that one has been deleted it is not: what is met under
 * its name after that is a record of its own.
 */
export async function holding(mergers: Merger[]): Promise<Merger[]> {
  const records = await Promise.all(mergers.map(({ into }) => recordOf(into)));
  return mergers.filter(({ absorbed }, i) => records[i]?.ids.includes(absorbed));
}

/** The record under this id, or the one that it has become part of, by however many mergers. */
export async function recordOf(id: PaperId, before: readonly PaperId[] = []): Promise<SavedPaper | undefined> {
  const paper = await database.papers.get(id);
  const merger = paper ? undefined : await database.mergers.get(id);
  return merger && !before.includes(id) ? recordOf(merger.into, [...before, id]) : paper;
}

/**
 * Forgets those of these mergers that do not hold. Where the library is exchanged they stay: other devices would take
 * the end of a merger for a split, and bring the absorbed record back.
 */
export async function forgetEnded(absorbed: PaperId[]): Promise<void> {
  if (await database.replica.get('sync')) return;
  const mergers = (await database.mergers.bulkGet(absorbed)).filter((merger) => merger !== undefined);
  const held = new Set(await holding(mergers));
  await database.mergers.bulkDelete(mergers.filter((merger) => !held.has(merger)).map((merger) => merger.absorbed));
}

/**
 * Writes down, within the transaction that runs, which records became part of others, and moves their sightings there.
 * @param seen what the page that shows it has just been seen of, under the absorbed records' ids
 * @returns how many records of the library are gone
 */
export async function writeMergers(mergers: Pending[], at: number, seen: Sighting[]): Promise<number> {
  if (mergers.length === 0) return 0;
  const stored = (await database.papers.bulkGet(mergers.map(({ absorbed }) => absorbed))).map(Boolean);
  for (const [i, merger] of mergers.entries()) {
    if (stored[i]) await moveInto(merger, at);
    else await remember(merger, at, seen);
  }
  return stored.filter(Boolean).length;
}

type Pending = Omit<Merger, 'at' | 'sightings'>;

async function moveInto(merger: Pending, at: number): Promise<void> {
  const sightings = await sightingsOf([merger.absorbed]);
  await database.mergers.put({ ...merger, at, sightings });
  await moveSightings(sightings, merger.into);
  await database.papers.delete(merger.absorbed);
}

/** A record that the page itself has brought, and that was never stored nor counted. */
async function remember({ absorbed, into, records: [one, other] }: Pending, at: number, seen: Sighting[]) {
  const sightings = seen.filter(({ paperId }) => paperId === absorbed);
  await database.mergers.put({ absorbed, into, at, records: [one, { ...other, seenCount: 1 }], sightings });
}

/** Where both were seen on one page of one day, the sighting that is there already stays. */
async function moveSightings(moved: Sighting[], to: PaperId): Promise<void> {
  const { sightings } = database;
  const there = await sightings.bulkGet(moved.map(({ pageUrl, day }) => key(to, pageUrl, day)));
  await sightings.bulkDelete(moved.map(({ paperId, pageUrl, day }) => key(paperId, pageUrl, day)));
  await sightings.bulkPut(moved.filter((_, i) => !there[i]).map((sighting) => ({ ...sighting, paperId: to })));
}

/** A record has become part of another one: its own mergers and splits have to wait until it is parted from that. */
export class PartOfAnother extends Error {
  override name = 'PartOfAnother';
}

/**
 * Parts a record from the one that it became part of; both are as they were, with what has been seen and done since
 * left with the one that stayed. Pages do not make them one again.
 * @returns what undoes it; `undefined` when there is no such merger, or that one has become part of another
 */
export async function splitPaper(absorbed: PaperId): Promise<JournalId | undefined> {
  const merger = await mergerOf(absorbed);
  if (!merger || !(await database.papers.get(merger.into))) return undefined;
  const [one, other] = merger.records;
  return journalled({ kind: 'split', one: one.id, other: other.id }, async () => {
    await splitRecords(absorbed);
    return { before: {}, touched: [one.id, other.id], title: one.title };
  });
}

/**
 * Within a transaction over all stores: the same without a journal entry.
 * @throws {PartOfAnother} when the one that it became part of has become part of another
 */
export async function splitRecords(absorbed: PaperId): Promise<void> {
  const merger = await mergerOf(absorbed);
  if (!merger) return;
  const united = await database.papers.get(merger.into);
  if (!united) throw new PartOfAnother();
  const [one, other] = merger.records;
  await database.papers.bulkPut([without(united, one, other), other]);
  await giveBack(merger);
  await database.parted.put(pair(one.id, other.id));
  await countPapersUp(1);
  await noteChange([one.id, other.id]);
  await partCitekeys([one.id, other.id]);
}

async function mergerOf(absorbed: PaperId): Promise<Merger | undefined> {
  const merger = await database.mergers.get(absorbed);
  return merger && (await holding([merger]))[0];
}

async function giveBack({ absorbed, into, records: [one, other], sightings }: Merger): Promise<void> {
  const rows = await database.sightings.bulkGet(sightings.map(({ pageUrl, day }) => key(into, pageUrl, day)));
  const moved = rows.filter((row, i) => row && row.at === sightings[i]?.at && row.position === sightings[i]?.position);
  await database.sightings.bulkDelete(moved.map((row) => key(into, (row as Sighting).pageUrl, (row as Sighting).day)));
  await database.sightings.bulkPut(sightings);
  const ids = other.ids.filter((id) => !one.ids.includes(id));
  await database.aliases.bulkPut(ids.map((alias) => ({ alias, paperId: absorbed })));
  await database.aliases.delete(absorbed);
  await database.mergers.delete(absorbed);
}

/** Makes two records one, as the reader says; the one that was seen first stays. */
export async function mergePapers(one: PaperId, other: PaperId): Promise<JournalId> {
  const [first, second] = await inOrder(one, other);
  return journalled({ kind: 'merge', absorbed: second?.id ?? other, into: first?.id ?? one }, async () => {
    await mergeRecords(one, other);
    return { before: {}, touched: [one, other], title: first?.title };
  });
}

/** Within a transaction over all stores: the same without a journal entry. */
export async function mergeRecords(one: PaperId, other: PaperId): Promise<void> {
  const [first, second] = await inOrder(one, other);
  if (!first || !second) return;
  const { a, b } = pair(one, other);
  await database.parted.delete([a, b]);
  await database.papers.put(unite(first, second));
  await database.aliases.bulkPut(second.ids.concat(second.id).map((alias) => ({ alias, paperId: first.id })));
  await writeMergers([{ absorbed: second.id, into: first.id, records: [first, second] }], Date.now(), []);
  await countPapersUp(-1);
  await noteChange([first.id, second.id]);
}

async function inOrder(one: PaperId, other: PaperId): Promise<[SavedPaper?, SavedPaper?]> {
  const records = (await database.papers.bulkGet([one, other])).filter((paper) => paper !== undefined);
  return records.sort((a, b) => a.firstSeen - b.firstSeen) as [SavedPaper?, SavedPaper?];
}

function key(paperId: PaperId, pageUrl: string, day: string): [PaperId, string, string] {
  return [paperId, pageUrl, day];
}
