import { useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Backup.module.css';

interface ReplaceFormProps {
  /** How many papers of the library would be gone. */
  papers: number;
  onReplace(): void;
}

/** The other way to restore a backup: the library becomes just what it holds. A typed word is asked for. */
export function ReplaceForm({ papers, onReplace }: ReplaceFormProps) {
  const [typed, setTyped] = useState('');
  const word = t('backup.replaceWord');
  return (
    <details className={styles.replace}>
      <summary>{t('backup.replaceInstead')}</summary>
      <p>{t('backup.replaceWhat', { count: papers })}</p>
      <label className={styles.label}>
        {t('backup.replaceType', { word })}
        <input value={typed} autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Button kind="grave" disabled={typed.trim().toLowerCase() !== word.toLowerCase()} onClick={onReplace}>
        {t('backup.replace')}
      </Button>
    </details>
  );
}
