import type { ComponentProps, ComponentType } from 'react';
import styles from './Bar.module.css';

interface BarButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'title'> {
  label: string;
  icon: ComponentType;
}

/** A button of the bar above the list: a picture and a word, where there is room for it. */
export function BarButton({ label, icon: Icon, ...button }: BarButtonProps) {
  return (
    <button {...button} type="button" title={label} aria-label={label} className={styles.button}>
      <Icon />
      <span className={styles.label}>{label}</span>
    </button>
  );
}
