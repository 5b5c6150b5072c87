import { type FormEvent, useId, useState } from 'react';
import { LONGEST_DEVICE_NAME } from '../../lib/paper/paper-state.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Sync.module.css';
import { troubleInWords } from './trouble-in-words.ts';

/** What the reader says of their database. */
export interface SyncDraft {
  url: string;
  user: string;
  password: string;
  passphrase: string;
  deviceName: string;
}

/** How the last try went: `works`, or what is wrong. */
export interface Tried {
  isRunning: boolean;
  trouble?: string;
  works?: boolean;
}

interface SyncFormProps {
  begin: SyncDraft;
  tried: Tried;
  onTest(draft: SyncDraft): void;
  onConnect(draft: SyncDraft): void;
  /** Absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

/** Where the library is to be exchanged. */
export function SyncForm({ begin, tried, onTest, onConnect, onCancel }: SyncFormProps) {
  const [draft, setDraft] = useState(begin);
  const field = (name: keyof SyncDraft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    onConnect(draft);
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t('sync.url')} type="url" example={t('sync.urlExample')} isNeeded {...field('url')} />
      <div className={styles.pair}>
        <Field label={t('sync.user')} type="text" {...field('user')} />
        <Field label={t('sync.password')} type="password" {...field('password')} />
      </div>
      <Field label={t('sync.deviceName')} type="text" isNeeded most={LONGEST_DEVICE_NAME} {...field('deviceName')} />
      <Field
        label={t('sync.passphrase')}
        type="password"
        explained={t('sync.passphraseExplained')}
        {...field('passphrase')}
      />
      <div className={styles.buttons}>
        {onCancel && <Button onClick={onCancel}>{t('options.cancel')}</Button>}
        <Button disabled={tried.isRunning || !draft.url} onClick={() => onTest(draft)}>
          {t('sync.test')}
        </Button>
        <Button type="submit" kind="main" disabled={tried.isRunning}>
          {t('sync.connect')}
        </Button>
      </div>
      <Outcome {...tried} />
    </form>
  );
}

function Outcome({ isRunning, trouble, works }: Tried) {
  return (
    <div role="status">
      {isRunning && <p className={styles.line}>{t('sync.trying')}</p>}
      {!isRunning && trouble && <p className={styles.wrong}>{troubleInWords(trouble)}</p>}
      {!isRunning && works && <p className={styles.right}>{t('sync.works')}</p>}
    </div>
  );
}

interface FieldProps {
  label: string;
  type: 'text' | 'url' | 'password';
  value: string;
  onChange(value: string): void;
  example?: string;
  explained?: string;
  isNeeded?: boolean;
  /** How many UTF-16 units can be typed. */
  most?: number;
}

/** One line of a form, in words of the reader's own. */
export function Field({ label, type, value, onChange, example, explained, isNeeded, most }: FieldProps) {
  const about = useId();
  return (
    <div className={styles.field}>
      <label>
        {label}
        <input
          {...{ type, value }}
          required={isNeeded}
          maxLength={most}
          placeholder={example}
          autoComplete="off"
          spellCheck={false}
          dir={type === 'url' ? 'ltr' : 'auto'}
          aria-describedby={explained ? about : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {explained && (
        <p id={about} className={styles.quiet}>
          {explained}
        </p>
      )}
    </div>
  );
}
