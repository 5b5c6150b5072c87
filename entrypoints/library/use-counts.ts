import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type LibraryCounts, libraryCounts } from '../../lib/actions/library-counts.ts';
import { savedSearches, tagLooks } from '../../lib/library/index.ts';

/** The numbers of the sidebar, kept up to date. @param revision another one when the library is another */
export function useCounts(revision: object): LibraryCounts | undefined {
  const [counts, setCounts] = useState<LibraryCounts>();
  const searches = useLiveQuery(savedSearches);
  const looks = useLiveQuery(tagLooks);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is a reason to count again
  useEffect(() => {
    let wanted = true;
    libraryCounts().then((counted) => wanted && setCounts(counted), console.warn);
    return () => {
      wanted = false;
    };
  }, [revision, searches, looks]);
  return counts;
}
