import { useEffect, useState } from 'react';
import { noMarks } from '../../components/marks.ts';
import { newestAtOnce } from '../../lib/library/bare.ts';
import type { Results } from './use-results.ts';

/**
 * The papers that were seen last: as soon as they can be read, and again whenever the library has changed. Throws, as a
 * component does, when the library cannot be read.
 */
export function useNewest(limit: number): Results | undefined {
  const [newest, setNewest] = useState<Results>();
  const [revision, setRevision] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  const isShown = newest !== undefined;
  useEffect(() => (isShown ? watch(setRevision, setFailure) : undefined), [isShown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is a reason to read again
  useEffect(() => {
    let wanted = true;
    newestAtOnce(limit).then(
      (found) => wanted && setNewest({ query: '', ...found, someWordsMissing: false, marks: noMarks }),
      (error) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [limit, revision]);
  if (failure) throw new Error(String(failure).split('\n', 1)[0], { cause: failure });
  return newest;
}

/** The database library, which tells of changes, is loaded when the first papers have been painted. */
function watch(onChange: (revision: number) => void, onFailure: (error: unknown) => void): () => void {
  let end = () => {};
  const idle = requestIdleCallback(async () => {
    const { watchLibrary } = await import('../../lib/library/watch.ts');
    end = watchLibrary(onChange, onFailure);
  });
  return () => {
    cancelIdleCallback(idle);
    end();
  };
}
