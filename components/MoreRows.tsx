import { useEffect, useRef } from 'react';
import { t } from '../lib/words/index.ts';
import styles from './MoreRows.module.css';

interface MoreRowsProps {
  shown: number;
  total: number;
  /** How many papers the list passes over. */
  hidden: number;
  onMore(): void;
}

/** The end of a list: how much of it there is, and the tripwire, some screens above, that asks for more. */
export function MoreRows({ shown, total, hidden, onMore }: MoreRowsProps) {
  const wire = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wire.current || shown >= total) return;
    // A busy page hears of several crossings at once: the last tells where it is.
    const observer = new IntersectionObserver((crossings) => crossings.at(-1)?.isIntersecting && onMore());
    observer.observe(wire.current);
    return () => observer.disconnect();
  }, [shown, total, onMore]);
  return (
    <>
      <div ref={wire} className={styles.wire} />
      <p className={styles.end}>
        {t('popup.shown', { shown, count: total })}
        {hidden > 0 && shown >= total && ` · ${t('popup.dismissedToo', { count: hidden })}`}
      </p>
    </>
  );
}
