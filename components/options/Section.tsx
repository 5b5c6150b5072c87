import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  /** What leads here: the fragment of the page's address. */
  id: string;
  title: string;
  explained?: string;
  children: ReactNode;
}

/** One matter that can be chosen or looked up. */
export function Section({ id, title, explained, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {explained && <p className={styles.explained}>{explained}</p>}
      {children}
    </section>
  );
}
