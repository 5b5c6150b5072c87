import { type ReactNode, useId } from 'react';
import styles from './Sidebar.module.css';

/** A part of the sidebar under its name, which opens and closes it. */
export function SidebarPart({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <details open className={styles.part}>
      <summary>
        <h2 id={id}>{name}</h2>
      </summary>
      <ul aria-labelledby={id}>{children}</ul>
    </details>
  );
}
