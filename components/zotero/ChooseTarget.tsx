import { useId, useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { ZoteroKind } from '../../lib/settings/zotero.ts';
import { t } from '../../lib/words/index.ts';
import type { Target } from '../../lib/zotero/index.ts';
import { Button } from '../Button.tsx';
import { PreviewList } from '../options/PreviewList.tsx';
import styles from './Zotero.module.css';
import type { ZoteroActions } from './zotero-step.ts';

const SHOWN = 20;

interface ChooseTargetProps {
  where: ZoteroKind;
  /** Of the Zotero on this computer. */
  targets: Target[];
  /** The one to begin with. */
  target: string;
  fresh: SavedPaper[];
  /** Papers that were sent before. */
  already: SavedPaper[];
  actions: ZoteroActions;
}

/** Into which collection papers go; those that were sent before are named, and left out unless the reader wants them again. */
export function ChooseTarget({ where, targets, target, fresh, already, actions }: ChooseTargetProps) {
  const id = useId();
  const [chosen, setChosen] = useState(target);
  const [isAgain, setAgain] = useState(false);
  const papers = isAgain ? [...fresh, ...already] : fresh;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        actions.onSend(papers, chosen);
      }}
    >
      {where === 'local' && (
        <>
          <label htmlFor={id}>{t('zotero.collection')}</label>
          <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {targets.map((each) => (
              <option key={each.id} value={each.id}>
                {'\u2003'.repeat(Math.min(8, each.level)) + each.name}
              </option>
            ))}
          </select>
        </>
      )}
      {already.length > 0 && (
        <details>
          <summary>{t('zotero.already', { count: already.length })}</summary>
          <PreviewList papers={already.slice(0, SHOWN).map(({ title }) => ({ title }))} count={already.length} />
        </details>
      )}
      {already.length > 0 && (
        <label className={styles.again}>
          <input type="checkbox" checked={isAgain} onChange={(event) => setAgain(event.target.checked)} />
          {t('zotero.again')}
        </label>
      )}
      <div className={styles.buttons}>
        <Button onClick={actions.onClose}>{t('zotero.cancel')}</Button>
        <Button type="submit" kind="main" disabled={papers.length === 0}>
          {t('zotero.send', { count: papers.length })}
        </Button>
      </div>
    </form>
  );
}
