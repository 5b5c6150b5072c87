import { useEffect, useRef } from 'react';
import styles from './MoreRows.module.css';
import { number } from './wording.ts';

/** The end of a list: how much of it there is, and the tripwire, some screens above, that asks for more. */
export function MoreRows({ shown, total, onMore }: { shown: number; total: number; onMore(): void }) {
  const wire = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wire.current || shown >= total) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore());
    observer.observe(wire.current);
    return () => observer.disconnect();
  }, [shown, total, onMore]);
  return (
    <>
      <div ref={wire} className={styles.wire} />
      <p className={styles.end}>
        {number(shown)} of {number(total)}
      </p>
    </>
  );
}
