import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { libraryAddress } from '../../lib/actions/own-pages.ts';
import { countPapers } from '../../lib/library/index.ts';
import { Import } from '../app/Import.tsx';
import { useImport } from '../app/use-import.ts';
import { BackupSection } from './BackupSection.tsx';
import { ExchangeSection } from './ExchangeSection.tsx';
import type { Tell } from './tell.ts';
import { ZoteroSection } from './ZoteroSection.tsx';

/** What leaves the library and comes into it. */
export function ExchangeSections({ tell }: { tell: Tell }) {
  const papers = useLiveQuery(countPapers) ?? 0;
  const onSearch = useCallback((line: string) => location.assign(libraryAddress(line)), []);
  const importing = useImport({ tell, onSearch });
  const { onOpen } = importing.actions;
  return (
    <>
      <ExchangeSection papers={papers} onImport={onOpen} tell={tell} />
      <ZoteroSection />
      <BackupSection tell={tell} onRestore={onOpen} />
      <Import {...importing} papers={papers} />
    </>
  );
}
