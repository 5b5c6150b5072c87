import { useId, useState } from 'react';
import type { Trouble } from '../../lib/actions/zotero-steps.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { troubleWords } from './trouble-words.ts';
import styles from './Zotero.module.css';

interface AccountFormProps {
  /** Whose online library is connected. */
  account: string | undefined;
  /** Why the last key would not do. */
  trouble: Trouble | undefined;
  isBusy: boolean;
  onConnect(key: string): void;
  onDisconnect(): void;
}

/** The online library, for those without Zotero on this computer: it takes a key that the reader makes there. */
export function AccountForm({ account, trouble, isBusy, onConnect, onDisconnect }: AccountFormProps) {
  // A key that was taken goes with its form: it is shown nowhere again.
  if (account === undefined) return <KeyForm {...{ trouble, isBusy, onConnect }} />;
  return (
    <div className={styles.line}>
      <span>
        <bdi>{t('zotero.connected', { name: account })}</bdi>
      </span>
      <Button onClick={onDisconnect}>{t('zotero.disconnect')}</Button>
    </div>
  );
}

function KeyForm({ trouble, isBusy, onConnect }: Pick<AccountFormProps, 'trouble' | 'isBusy' | 'onConnect'>) {
  const id = useId();
  const [key, setKey] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onConnect(key.trim());
      }}
    >
      <label htmlFor={id}>{t('zotero.key')}</label>
      <p className={styles.quiet}>
        {t('zotero.keyExplained')}{' '}
        <a href="https://www.zotero.org/settings/keys/new" target="_blank" rel="noreferrer">
          zotero.org/settings/keys
        </a>
      </p>
      <div className={styles.line}>
        <input
          id={id}
          type="password"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={key}
          onChange={({ target }) => setKey(target.value)}
        />
        <Button type="submit" disabled={!key.trim() || isBusy}>
          {t(isBusy ? 'zotero.connecting' : 'zotero.connect')}
        </Button>
      </div>
      {trouble && (
        <p role="alert" className={styles.wrong}>
          {t(troubleWords[trouble])}
        </p>
      )}
    </form>
  );
}
