import { useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import styles from './EraseDialog.module.css';

interface EraseDialogProps {
  /** How many papers would be gone. */
  papers: number;
  onErase(): void;
  onClose(): void;
}

/** Asks for a typed word before everything is deleted, since nothing brings it back. */
export function EraseDialog({ papers, onErase, onClose }: EraseDialogProps) {
  const [typed, setTyped] = useState('');
  const word = t('options.erase.word');
  const isMeant = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <Dialog title={t('options.erase.title')} onClose={onClose}>
      <p>{t('options.erase.what', { count: papers })}</p>
      <p>{t('options.erase.first')}</p>
      <label className={styles.label}>
        {t('options.erase.type', { word })}
        <input value={typed} autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('options.cancel')}</Button>
        <Button kind="grave" disabled={!isMeant} onClick={onErase}>
          {t('options.erase.do')}
        </Button>
      </div>
    </Dialog>
  );
}
