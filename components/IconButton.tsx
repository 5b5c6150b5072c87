import type { ComponentProps, ComponentType } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'title'> {
  /** What it does, as a verb: its name for everybody. */
  label: string;
  icon: ComponentType;
}

/** A button that is only a picture, 24 px square. */
export function IconButton({ label, icon: Icon, className, ...button }: IconButtonProps) {
  return (
    <button
      {...button}
      type="button"
      title={label}
      aria-label={label}
      className={`${styles.button} ${className ?? ''}`}
    >
      <Icon />
    </button>
  );
}
