import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  type?: 'button' | 'submit';
  /** `main`: what the page is there for; `grave`: what cannot be taken back. */
  kind?: 'main' | 'grave';
}

/** A button with words on it. */
export function Button({ kind, type = 'button', ...button }: ButtonProps) {
  return <button {...button} type={type} className={styles.button} data-kind={kind} />;
}
