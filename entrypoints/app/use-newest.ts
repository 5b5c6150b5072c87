import { useEffect, useMemo, useState } from 'react';
import { noMarks } from '../../components/marks.ts';
import { type NewestPapers, newestAtOnce } from '../../lib/library/bare.ts';
import type { Results } from './use-results.ts';
import { watchLater } from './watch-later.ts';

/** The papers that a page begins with, which are being read before it is there. */
export interface FirstPapers {
  /** As many as fill the window: nothing of a row beyond can be seen at once. */
  count: number;
  reading: Promise<NewestPapers>;
  /** As soon as they have been read. */
  papers?: NewestPapers;
}

/**
 * The papers that were seen last: as soon as they can be read, and again whenever the library has changed; and its
 * `revision`, once that is watched. Throws, as a component does, when the library cannot be read.
 * @param isCalm whether there is a moment for the database library, which tells of changes
 */
export function useNewest(limit: number, first: FirstPapers, isCalm: boolean) {
  const [papers, setPapers] = useState(first.papers);
  const [revision, setRevision] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => (isCalm ? watchLater(setRevision, setFailure) : undefined), [isCalm]);
  useEffect(() => {
    let wanted = true;
    const isFirst = revision === undefined && limit === first.count;
    (isFirst ? first.reading : newestAtOnce(limit)).then(
      (found) => wanted && setPapers(found),
      (error) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [limit, revision, first]);
  if (failure) throw failure;
  const newest = useMemo(
    (): Results | undefined => papers && { query: '', ...papers, someWordsMissing: false, marks: noMarks },
    [papers],
  );
  return { newest, revision };
}
