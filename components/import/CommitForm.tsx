import { useId, useState } from 'react';
import type { ImportReport } from '../../lib/actions/import-report.ts';
import { tidyTag } from '../../lib/paper/tag.ts';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Import.module.css';
import type { ImportActions } from './import-step.ts';

interface CommitFormProps extends Pick<ImportActions, 'onCommit' | 'onAgain' | 'onClose'> {
  run: ImportReport;
  /** The file is being read again: nothing can be imported before that. */
  isBusy: boolean;
}

/** The word that does it. Papers of other programs can be given a tag by which they are found together. */
export function CommitForm({ run, isBusy, onCommit, onAgain, onClose }: CommitFormProps) {
  const id = useId();
  const isBackup = run.format.isBackup === true;
  const [tag, setTag] = useState(isBackup ? '' : t('import.tag', { day: new Date().toLocaleDateString('sv') }));
  const touched = run.freshCount + run.mergedCount;
  const willTag = tidyTag(tag) !== '' && run.papers > 0;
  const isNothing = touched === 0 && run.others === 0 && !willTag;
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onCommit(run, tidyTag(tag));
      }}
    >
      {!isBackup && run.papers > 0 && (
        <>
          <label htmlFor={id}>{t('import.tagThem')}</label>
          <input
            id={id}
            type="text"
            dir="auto"
            maxLength={100}
            autoComplete="off"
            value={tag}
            onChange={(event) => setTag(event.target.value)}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button onClick={onAgain}>{t('import.another')}</Button>
        <Button onClick={onClose}>{t('import.cancel')}</Button>
        <Button type="submit" kind="main" disabled={isBusy || isNothing}>
          {touched === 0 && willTag
            ? t('import.tagOnly', { count: run.unchanged })
            : t(isBackup ? 'import.merge' : 'import.do', { count: touched })}
        </Button>
      </div>
    </form>
  );
}
