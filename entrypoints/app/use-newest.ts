import { useEffect, useMemo, useState } from 'react';
import { noMarks } from '../../components/marks.ts';
import { type NewestPapers, newestAtOnce } from '../../lib/library/bare.ts';
import type { Results } from './use-results.ts';

/** The papers that a page begins with, which are being read before it is there. */
export interface FirstPapers {
  count: number;
  reading: Promise<NewestPapers>;
  /** As soon as they have been read. */
  papers?: NewestPapers;
}

/**
 * The papers that were seen last: as soon as they can be read, and again whenever the library has changed. Throws, as a
 * component does, when the library cannot be read.
 * @param isCalm whether there is a moment for the database library, which tells of changes
 */
export function useNewest(limit: number, first: FirstPapers, isCalm: boolean): Results | undefined {
  const [newest, setNewest] = useState(first.papers);
  const [revision, setRevision] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => (isCalm ? watch(setRevision, setFailure) : undefined), [isCalm]);
  useEffect(() => {
    let wanted = true;
    const isFirst = revision === undefined && limit === first.count;
    (isFirst ? first.reading : newestAtOnce(limit)).then(
      (found) => wanted && setNewest(found),
      (error) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [limit, revision, first]);
  if (failure) throw new Error(String(failure).split('\n', 1)[0], { cause: failure });
  return useMemo(() => newest && { query: '', ...newest, someWordsMissing: false, marks: noMarks }, [newest]);
}

function watch(onChange: (revision: number) => void, onFailure: (error: unknown) => void): () => void {
  let isWanted = true;
  let end = () => {};
  import('../../lib/library/watch.ts').then(({ watchLibrary }) => {
    if (isWanted) end = watchLibrary(onChange, onFailure);
  }, onFailure);
  return () => {
    isWanted = false;
    end();
  };
}
