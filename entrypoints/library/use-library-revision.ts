import { useEffect, useState } from 'react';
import { onMoreLoaded } from '../../lib/actions/library-search.ts';
import { watchLibrary } from '../../lib/library/watch.ts';
import { watchDay } from './watch-day.ts';

/** A library that is being loaded tells of more many times a second; nobody reads so fast. In milliseconds. */
const PAUSE = 400;

/**
 * Something that is another one whenever the library has changed, more of it has been loaded, or another day has begun,
 * on which other papers are those of today. Throws, as a component does, when the library cannot be read.
 */
export function useLibraryRevision(): object {
  const [revision, setRevision] = useState({});
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => watchLibrary(() => setRevision({}), setFailure), []);
  useEffect(() => watchDay(() => setRevision({})), []);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      waiting = undefined;
      setRevision({});
    };
    const end = onMoreLoaded(() => {
      waiting ??= setTimeout(tell, PAUSE);
    });
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, []);
  if (failure) throw failure;
  return revision;
}
