import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { EraseDialog } from '../../components/options/EraseDialog.tsx';
import { Section } from '../../components/options/Section.tsx';
import { StorageTable } from '../../components/options/StorageTable.tsx';
import { eraseAll } from '../../lib/actions/erase-all.ts';
import { ownAddress } from '../../lib/actions/own-pages.ts';
import { type StorageUsed, watchStorageUsed } from '../../lib/actions/storage-used.ts';
import { t } from '../../lib/words/index.ts';
import type { Tell } from './tell.ts';

/** What is stored, and the ways out of it. */
export function DataSection({ tell }: { tell: Tell }) {
  const [used, setUsed] = useState<StorageUsed>();
  useEffect(() => watchStorageUsed(setUsed), []);
  const [isErasing, setErasing] = useState(false);
  const papers = used?.papers ?? 0;
  return (
    <Section id="data" title={t('options.data.title')} explained={t('options.data.explained', { count: papers })}>
      {used && <StorageTable {...used} />}
      <div className="buttons">
        <Button onClick={() => setErasing(true)}>{t('options.erase.button')}</Button>
      </div>
      <p>
        <a href={ownAddress('/library.html#view=history')}>{t('options.data.history')}</a>
      </p>
      {isErasing && (
        <EraseDialog
          papers={papers}
          onErase={() => void erase(tell, () => setErasing(false))}
          onClose={() => setErasing(false)}
        />
      )}
    </Section>
  );
}

async function erase(tell: Tell, close: () => void): Promise<void> {
  try {
    await eraseAll();
    // Nothing that this page still shows is there any more.
    location.reload();
  } catch {
    close();
    tell({ text: t('options.erase.failed') });
  }
}
