import { useId, useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Export.module.css';

interface CitekeyFormProps {
  /** The pattern that is in use. */
  pattern: string;
  /** What may stand in brackets. */
  tokens: readonly string[];
  /** A citekey by a pattern; `undefined` where the pattern is none. */
  exampleOf(pattern: string): string | undefined;
  onSave(pattern: string): void;
}

/** By which pattern citekeys are made, with one that is made by it as it is typed. */
export function CitekeyForm({ pattern, tokens, exampleOf, onSave }: CitekeyFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(pattern);
  const example = exampleOf(typed);
  const listed = tokens.map((token) => `[${token}]`).join(' ');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (example) onSave(typed);
      }}
    >
      <label htmlFor={id}>{t('export.pattern')}</label>
      <p id={`${id}-explained`} className={styles.quiet}>
        {t('export.patternExplained', { tokens: listed })}
      </p>
      <div className={styles.line}>
        <input
          id={id}
          type="text"
          dir="ltr"
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={!example}
          aria-describedby={`${id}-explained ${id}-example`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" disabled={!example || typed === pattern}>
          {t('export.patternSave')}
        </Button>
      </div>
      <p id={`${id}-example`} aria-live="polite" className={example ? styles.quiet : styles.wrong}>
        {example ? t('export.patternExample', { citekey: example }) : t('export.patternWrong', { tokens: listed })}
      </p>
    </form>
  );
}
