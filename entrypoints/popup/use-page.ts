import { useEffect, useState } from 'react';
import { type PageStatus, pageStatus } from '../../lib/actions/page-status.ts';

/** How the page in the active tab fared, looked up again when the library has changed to `libraryState`. */
export function usePageStatus(libraryState: unknown): PageStatus | undefined {
  const [status, setStatus] = useState<PageStatus>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is the reason to look again
  useEffect(() => {
    pageStatus().then(setStatus);
  }, [libraryState]);
  return status;
}
