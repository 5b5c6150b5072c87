import type { ReactNode } from 'react';
import styles from './Step.module.css';

interface StepProps {
  number: number;
  title: string;
  children: ReactNode;
}

/** One of the few things to do at the beginning. */
export function Step({ number, title, children }: StepProps) {
  return (
    <section className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
