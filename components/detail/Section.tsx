import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A part of what is known of a paper, under a heading of its own. */
export function Section({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {children}
    </section>
  );
}

interface FoldProps {
  name: string;
  isOpen?: boolean;
  onToggle?(isOpen: boolean): void;
  children: ReactNode;
}

/** A part that is closed until it is wanted. */
export function Fold({ name, isOpen, onToggle, children }: FoldProps) {
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
