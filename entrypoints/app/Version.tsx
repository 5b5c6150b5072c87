import { useEffect, useState } from 'react';
import { VersionNotice } from '../../components/VersionNotice.tsx';
import type { LibraryFit } from '../../lib/actions/library-fit.ts';
import { useMoment } from './use-moment.ts';

/**
 * Says so where the library is not one that this page can write to.
 * @param isReady whether the page shows what it was opened for
 */
export function Version({ isReady = true }: { isReady?: boolean }) {
  const [fit, setFit] = useState<LibraryFit>();
  // It brings the database library with it, for which a page that has just been opened should not wait.
  const [isMoment, setMoment] = useState(false);
  useMoment(isReady, setMoment);
  useEffect(() => {
    if (!isMoment) return;
    let end = () => {};
    let isWanted = true;
    import('../../lib/actions/library-fit.ts').then(({ watchLibraryFit }) => {
      if (isWanted) end = watchLibraryFit(setFit);
    }, console.warn);
    return () => {
      isWanted = false;
      end();
    };
  }, [isMoment]);
  if (!fit || fit.fit === 'fits') return null;
  return <VersionNotice heldBy={fit.fit === 'blocked' ? fit.pages : undefined} onReload={() => location.reload()} />;
}
