import type { PaperId, SavedPaper } from '../paper/paper.ts';
import type { PaperState } from '../paper/paper-state.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database } from './database.ts';
import { forget, nameNew } from './sync-names.ts';
import type { SyncRow } from './sync-rows.ts';

/** Papers as they are to be written; those without a record are deleted. */
export interface ToBeWritten {
  changed: (PaperState & { id: PaperId })[];
  rows: SyncRow[];
  /** The identifiers under which a paper was there before; `undefined` for one that was not. */
  knownIds(id: PaperId): readonly PaperId[] | undefined;
  /** Papers that the sightings of others were moved to. */
  reached: PaperId[];
}

/** Writes all of it, within the transaction that runs. @returns the papers that were not there before */
export async function writeArrived({ changed, rows, knownIds, reached }: ToBeWritten): Promise<SavedPaper[]> {
  const present = changed.flatMap(({ paper }) => paper ?? []);
  const added = present.filter(({ id }) => !knownIds(id));
  const gone = changed.filter(({ id, paper }) => !paper && knownIds(id)).map(({ id }) => id);
  const learnt = present.map(({ id, ids }) => ({ id, ids: ids.filter((each) => !knownIds(id)?.includes(each)) }));
  // All at once: the database need not wait for us in between.
  await Promise.all([
    database.papers.bulkPut(present),
    database.sightings.bulkPut(changed.flatMap(({ paper, sightings }) => (paper ? sightings : []))),
    database.stamps.bulkPut(rows.filter(({ rev, stamps }) => rev || stamps)),
    nameNew(learnt),
    countPapersUp(added.length - gone.length),
    noteChange(changed.map(({ id }) => id)),
  ]);
  await forget([...gone, ...reached]);
  return added;
}
