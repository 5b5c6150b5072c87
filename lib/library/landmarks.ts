import { latestRevision } from './changes.ts';
import { database } from './database.ts';
import { countPapers } from './read.ts';

/** What a library is known by from one look to the next. None of it is a word of what the reader has read. */
export interface Landmarks {
  /** The number of the last change. */
  revision: number;
  /** How many papers there are, as it is written there. */
  papers: number;
  /** When the paper was seen that was seen last, in epoch milliseconds; 0 where no paper is. */
  newest: number;
}

/** How the library is to be known; read by index, whatever its size. */
export async function landmarks(): Promise<Landmarks> {
  return database.transaction('r', database.papers, database.changes, database.facts, async () => ({
    revision: await latestRevision(),
    papers: await countPapers(),
    newest: Number((await database.papers.orderBy('lastSeen').lastKey()) ?? 0),
  }));
}

/**
 * Whether a library has lost something that no one deleted: every deletion is a change, and changes are counted upwards
 * for as long as the library lives.
 * @param known how it was once known
 */
export function hasLost(known: Landmarks, now: Landmarks): boolean {
  if (known.papers === 0) return false;
  const isEmptied = now.papers > 0 && now.newest === 0;
  const isUnchanged = now.revision === known.revision;
  return (
    isEmptied ||
    now.revision < known.revision ||
    (isUnchanged && (now.papers < known.papers || now.newest < known.newest))
  );
}
