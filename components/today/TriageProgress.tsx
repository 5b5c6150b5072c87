import { useEffect, useRef } from 'react';
import { t } from '../../lib/words/index.ts';
import { IconButton } from '../IconButton.tsx';
import { ClearIcon } from '../icons.tsx';
import styles from './Triage.module.css';

interface TriageProgressProps {
  /** From 0. */
  place: number;
  count: number;
  /** Of the paper in view: said to those who do not see it come. */
  title: string | undefined;
  /** Behind the last paper. */
  isAtEnd: boolean;
  onBack(): void;
}

/**
 * How far the reader has come, and the way back. It takes the focus at first, and when a paper comes back into view at the
 * end: from here on keys decide.
 */
export function TriageProgress({ place, count, title, isAtEnd, onBack }: TriageProgressProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAtEnd) heading.current?.focus();
  }, [isAtEnd]);
  return (
    <header className={styles.progress}>
      <h1 ref={heading} tabIndex={-1}>
        {t('triage.title')}
      </h1>
      {count > 0 && (
        <>
          <progress aria-hidden="true" max={count} value={place} />
          <span className={styles.count} role="status">
            <bdi>{t('triage.progress', { place: Math.min(place + 1, count), count })}</bdi>
            <span className={styles.spoken}>{title}</span>
          </span>
        </>
      )}
      <IconButton icon={ClearIcon} label={t('triage.back')} onClick={onBack} />
    </header>
  );
}
