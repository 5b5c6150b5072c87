import { type ComponentType, useState } from 'react';
import { TagPicker } from '../TagPicker.tsx';
import type { Complete } from '../use-completions.ts';
import styles from './Bar.module.css';
import { BarButton } from './BarButton.tsx';

interface TagButtonProps {
  label: string;
  icon: ComponentType;
  complete: Complete;
  /** Somebody else asks for the field. */
  isWanted?: boolean;
  onTag(tag: string): void;
  /** The field has been closed by hand. */
  onDone?(): void;
}

/** A button that opens a field for tags. */
export function TagButton({ label, icon, complete, isWanted = false, onTag, onDone }: TagButtonProps) {
  const [isOpen, setOpen] = useState(false);
  function close() {
    setOpen(false);
    onDone?.();
  }
  return (
    <fieldset className={styles.tags} aria-label={label}>
      {isOpen || isWanted ? (
        <TagPicker taken={[]} complete={complete} onAdd={onTag} onBack={close} onClose={close} />
      ) : (
        <BarButton label={label} icon={icon} onClick={() => setOpen(true)} />
      )}
    </fieldset>
  );
}
