import { useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import styles from './Sync.module.css';
import { Field, type Tried } from './SyncForm.tsx';
import { troubleInWords } from './trouble-in-words.ts';

interface PassphraseDialogProps {
  tried: Tried;
  onChange(passphrase: string): void;
  onClose(): void;
}

/** Asks for another passphrase, and says what it costs. */
export function PassphraseDialog({ tried, onChange, onClose }: PassphraseDialogProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <Dialog title={t('sync.newPassphraseTitle')} onClose={onClose}>
      <p>{t('sync.newPassphraseExplained')}</p>
      <Field label={t('sync.newPassphraseField')} type="password" value={passphrase} onChange={setPassphrase} />
      {tried.trouble && <p className={styles.wrong}>{troubleInWords(tried.trouble)}</p>}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('options.cancel')}</Button>
        <Button kind="grave" disabled={tried.isRunning} onClick={() => onChange(passphrase)}>
          {t(tried.isRunning ? 'sync.trying' : 'sync.change')}
        </Button>
      </div>
    </Dialog>
  );
}
