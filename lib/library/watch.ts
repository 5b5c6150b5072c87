import { liveQuery } from 'dexie';
import { latestRevision } from './changes.ts';

/** What keeps the database from being opened, as a full disk, may be over after so many milliseconds. */
const AGAIN = 5_000;

/**
 * Calls back at once and whenever the library has changed, whoever changed it; also once it can be read again.
 * @param onFailure is given what keeps the database from being opened, at each try
 * @returns what ends that
 */
export function watchLibrary(onChange: (revision: number) => void, onFailure: (error: unknown) => void): () => void {
  let end: () => void;
  function begin() {
    const watching = liveQuery(() => latestRevision().catch(withCause)).subscribe(onChange, failed);
    end = () => watching.unsubscribe();
  }
  function failed(error: unknown) {
    // A live query that has never read anything does not know what it should be asked again for.
    end();
    const timer = setTimeout(begin, AGAIN);
    end = () => clearTimeout(timer);
    onFailure(error);
  }
  begin();
  return () => end();
}

/** Live queries keep to themselves that a database is closed, whether or not its opening has failed. */
function withCause(error: unknown): never {
  const { name, inner } = error as { name?: string; inner?: unknown };
  throw name === 'DatabaseClosedError' && inner ? inner : error;
}
