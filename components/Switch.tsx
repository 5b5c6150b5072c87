import type { ReactNode } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  on: boolean;
  onChange(on: boolean): void;
  /** What is switched, in words. */
  children: ReactNode;
}

/** Something that is on or off, with its name beside it. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        role="switch"
        className={styles.box}
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
