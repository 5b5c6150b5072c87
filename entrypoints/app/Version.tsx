import { useEffect, useState } from 'react';
import { VersionNotice } from '../../components/VersionNotice.tsx';
import type { LibraryFit } from '../../lib/actions/library-fit.ts';

/** Says so where the library is not one that this page can write to. */
export function Version() {
  const [fit, setFit] = useState<LibraryFit>();
  useEffect(() => {
    let end = () => {};
    // It brings the database library with it, for which a page that has just been opened should not wait.
    const idle = requestIdleCallback(async () => {
      const { watchLibraryFit } = await import('../../lib/actions/library-fit.ts');
      end = watchLibraryFit(setFit);
    });
    return () => {
      cancelIdleCallback(idle);
      end();
    };
  }, []);
  if (!fit || fit.fit === 'fits') return null;
  return <VersionNotice heldBy={fit.fit === 'blocked' ? fit.pages : undefined} onReload={() => location.reload()} />;
}
