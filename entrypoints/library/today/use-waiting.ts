import { useEffect, useState } from 'react';
import { inInbox } from '../../../lib/actions/today.ts';
import { useLibraryRevision } from '../use-library-revision.ts';

/** How many papers are in the inbox, while that is wanted. */
export function useWaiting(isWanted: boolean): number | undefined {
  const [waiting, setWaiting] = useState<number>();
  const revision = useLibraryRevision();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is a reason to count again
  useEffect(() => {
    if (isWanted) inInbox().then(({ length }) => setWaiting(length), console.warn);
  }, [isWanted, revision]);
  return waiting;
}
