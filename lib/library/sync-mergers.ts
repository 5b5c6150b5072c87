/** What becomes of records that were made one while other devices did something else with them. */
import { isKnown, stampOfMerger } from '../paper/known-stamps.ts';
import type { PaperId } from '../paper/paper.ts';
import { unstamped } from '../paper/paper-state.ts';
import { later, NEVER, type Stamp } from '../paper/stamp.ts';
import { database, type Merger } from './database.ts';
import { sightingsOf } from './read.ts';
import type { Edge } from './sync-edges.ts';
import { nothing } from './sync-loaded.ts';
import type { IncomingPapers } from './sync-papers.ts';
import { documentName } from './sync-rows.ts';

/** Makes records part of those that a merger names, if they are still apart. */
export async function absorb(incoming: IncomingPapers, mergers: Merger[]): Promise<void> {
  for (const { absorbed } of mergers) await openRing(incoming, absorbed);
  for (const { absorbed, records } of mergers) {
    const root = incoming.rootOf(absorbed);
    if (root === absorbed) continue;
    const state = incoming.stateOf(absorbed);
    if (state) incoming.fold(root, state, absorbed);
    if (incoming.isStored(absorbed)) await moveInto(incoming, absorbed, root);
    await database.aliases.where('paperId').equals(absorbed).modify({ paperId: root });
    const names = [absorbed, ...records[1].ids].filter((name) => name !== root && !incoming.isStored(name));
    await database.aliases.bulkPut(names.map((alias) => ({ alias, paperId: root })));
  }
}

async function moveInto(incoming: IncomingPapers, absorbed: PaperId, root: PaperId): Promise<void> {
  const sightings = await sightingsOf([absorbed]);
  const there = await database.sightings.bulkGet(sightings.map(({ pageUrl, day }) => [root, pageUrl, day]));
  const moved = sightings.filter((_, i) => !there[i]).map((sighting) => ({ ...sighting, paperId: root }));
  incoming.reached.add(root);
  await database.sightings.bulkDelete(sightings.map(({ paperId, pageUrl, day }) => [paperId, pageUrl, day]));
  await database.sightings.bulkPut(moved);
  incoming.leave(absorbed);
}

/** Where devices made records part of each other, each in its own direction, the earliest of these mergers does not hold. */
async function openRing(incoming: IncomingPapers, begin: PaperId): Promise<void> {
  const ring: PaperId[] = [];
  for (let id = begin; !ring.includes(id); ) {
    ring.push(id);
    const next = incoming.edges.of(id)?.into;
    if (!next) return;
    id = next;
  }
  const stampOf = (id: PaperId) => incoming.edges.of(id)?.at ?? NEVER;
  const [first] = ring.sort((a, b) => (stampOf(a) + a < stampOf(b) + b ? -1 : 1)) as [PaperId];
  await endMerger(incoming, first, ring.map(stampOf).reduce(later));
}

/** Parts records from those that were deleted by somebody who did not know that they had become part of them. */
export async function partFromDeleted(incoming: IncomingPapers): Promise<void> {
  const deleted = incoming.changedIds().filter((id) => incoming.stateOf(id)?.stamps.deleted);
  if (deleted.length === 0) return;
  const mergers = await database.mergers.where('into').anyOf(deleted).toArray();
  await incoming.load(mergers.map(({ absorbed }) => absorbed));
  for (const merger of mergers) {
    const edge = incoming.edges.of(merger.absorbed);
    if (!edge || !isDeletedUnawares(incoming, edge, merger.absorbed)) continue;
    await endMerger(incoming, merger.absorbed, edge.at);
    await revive(incoming, [merger]);
  }
}

/** Whether what another record became part of is gone, since somebody deleted it who did not know of that. */
function isDeletedUnawares(incoming: IncomingPapers, { into, at }: Edge, absorbed: PaperId): boolean {
  const { paper, stamps } = incoming.stateOf(into) ?? nothing;
  if (paper || !stamps.deleted) return false;
  const { knew } = stamps.deleted;
  return !isKnown(at, knew) && !isKnown(stampOfMerger(at, absorbed), knew);
}

/** Has records that were part of others be records of their own again, as they were. */
export async function revive(incoming: IncomingPapers, ended: Merger[]): Promise<void> {
  for (const { absorbed, records, sightings } of ended) {
    const stamps = incoming.stateOf(absorbed)?.stamps ?? unstamped;
    if (incoming.stateOf(absorbed)?.paper) continue;
    incoming.join(absorbed, { paper: { ...records[1], id: absorbed }, stamps, sightings });
    await leadBack(absorbed, records[1].ids, records[0].ids);
  }
}

/** What led to a record leads to it again. */
async function leadBack(absorbed: PaperId, ids: PaperId[], others: PaperId[]): Promise<void> {
  const names = ids.filter((id) => !others.includes(id) && id !== absorbed);
  await database.aliases.bulkPut(names.map((alias) => ({ alias, paperId: absorbed })));
  await database.aliases.delete(absorbed);
}

async function endMerger(incoming: IncomingPapers, absorbed: PaperId, followed: Stamp): Promise<void> {
  const id = documentName('mergers', absorbed);
  const row = await database.stamps.get(id);
  incoming.edges.forget(absorbed);
  await database.mergers.delete(absorbed);
  await database.stamps.put({ ...row, id, at: incoming.stampAfter(followed), dirty: incoming.dirty });
}
