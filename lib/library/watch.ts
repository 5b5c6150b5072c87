import { liveQuery } from 'dexie';
import { latestRevision } from './changes.ts';

/**
 * Calls back at once and whenever the library has changed, whoever changed it.
 * @param onFailure is given what keeps the database from being opened
 * @returns what ends that
 */
export function watchLibrary(onChange: (revision: number) => void, onFailure: (error: unknown) => void): () => void {
  const watching = liveQuery(latestRevision).subscribe(onChange, onFailure);
  return () => watching.unsubscribe();
}
