import { type ComponentType, type MouseEvent, useState } from 'react';
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

/** A button that opens a field for tags, which floats below it: nothing moves. */
export function TagButton({ label, icon, complete, isWanted = false, onTag, onDone }: TagButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isWanted;
  function close() {
    setOpen(false);
    onDone?.();
  }
  return (
    <fieldset className={styles.tags} aria-label={label}>
      <BarButton
        label={label}
        icon={icon}
        aria-expanded={isShown}
        onMouseDown={keepFocus}
        onClick={isShown ? close : () => setOpen(true)}
      />
      {isShown && <TagPicker taken={[]} complete={complete} onAdd={onTag} onBack={close} onClose={close} isFloating />}
    </fieldset>
  );
}

/** The field keeps the focus until the click: losing it would close the field, and the click would open it again. */
function keepFocus(event: MouseEvent) {
  event.preventDefault();
}
