import { useId, useState } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Import.module.css';
import type { ImportActions } from './import-step.ts';

const extensions = '.bib,.ris,.json,.jsonl,.csv,.tsv,.txt,.zip';

/** Where papers come from: a file, or a pasted list. */
export function ChooseFile({ onFile, onText, onClose }: Pick<ImportActions, 'onFile' | 'onText' | 'onClose'>) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <>
      <p>{t('import.what')}</p>
      <label className={styles.file}>
        <input
          type="file"
          accept={extensions}
          onChange={({ target }) => target.files?.[0] && onFile(target.files[0])}
        />
        <span className={styles.pick}>{t('import.file')}</span>
        <span className={styles.quiet}>{t('import.drop')}</span>
      </label>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <label htmlFor={id}>{t('import.paste')}</label>
        <textarea
          id={id}
          rows={4}
          dir="auto"
          spellCheck={false}
          placeholder={'2401.01234\n10.1038/nature14539'}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('import.cancel')}</Button>
          <Button type="submit" kind="main" disabled={!text.trim()}>
            {t('import.readList')}
          </Button>
        </div>
      </form>
    </>
  );
}
