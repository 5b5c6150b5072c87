import { useEffect, useRef } from 'react';
import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import type { OnSearch } from './SearchLink.tsx';
import styles from './Triage.module.css';
import type { Tally } from './triage.ts';

interface TriageEndProps {
  tally: Tally;
  /** How many papers are in the inbox at this moment. */
  waiting: number;
  onAgain(): void;
  onUndo(): void;
  onBack(): void;
  onSearch: OnSearch;
}

/** Behind the last paper: what came of it, and what to do with what is left. */
export function TriageEnd({ tally, waiting, onAgain, onUndo, onBack, onSearch }: TriageEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kept, dismissed, later } = tally;
  const isNothing = kept + dismissed + later + waiting === 0;
  const title = isNothing ? 'triage.nothing' : waiting > 0 ? 'triage.doneLater' : 'triage.done';
  return (
    <section className={styles.end} aria-label={t(title)}>
      <Sheaf />
      <h2 ref={heading} tabIndex={-1}>
        {t(title)}
      </h2>
      <p>{isNothing ? t('triage.nothingHint') : t('triage.counts', { kept, dismissed })}</p>
      {waiting > 0 && <p>{t('triage.later', { count: waiting })}</p>}
      <div className={styles.ways}>
        {waiting > 0 && <Button onClick={onAgain}>{t('triage.again')}</Button>}
        {kept > 0 && <Button onClick={() => onSearch('is:kept sort:seen ')}>{t('triage.showKept')}</Button>}
        {kept + dismissed + later > 0 && <Button onClick={onUndo}>{t('triage.undo')}</Button>}
        <Button onClick={onBack}>{t('triage.back')}</Button>
      </div>
    </section>
  );
}

/** A bound sheaf: the ears stand together, the work is done. */
function Sheaf() {
  return (
    <svg aria-hidden="true" viewBox="0 0 96 96" className={styles.sheaf}>
      <path d="M48 88V34M34 86c8-14 12-26 13-40M62 86c-8-14-12-26-13-40M24 80c12-12 19-24 22-36M72 80c-12-12-19-24-22-36" />
      <path
        className={styles.ears}
        d="M48 8c4 6 4 14 0 22-4-8-4-16 0-22ZM31 13c6 4 9 11 9 20-7-4-10-12-9-20ZM65 13c1 8-2 16-9 20 0-9 3-16 9-20ZM17 25c8 1 14 6 17 14-8-1-14-7-17-14ZM79 25c-3 7-9 13-17 14 3-8 9-13 17-14Z"
      />
      <path className={styles.band} d="M36 60c8 4 16 4 24 0" />
    </svg>
  );
}
