import { type FocusEvent, useId, useRef, useState } from 'react';
import styles from './ExportMenu.module.css';
import { ExportIcon } from './icons.tsx';
import { MenuItems } from './MenuItems.tsx';

interface ExportMenuProps {
  /** The names of the file formats, in menu order. */
  formats: string[];
  onExport(format: string): void;
}

/** A button that opens the list of file formats. */
export function ExportMenu({ formats, onExport }: ExportMenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    button.current?.focus();
    setOpen(false);
  }

  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears when the focus leaves what is in it
    <div className={styles.place} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <ExportIcon />
        Export
      </button>
      {open && (
        <MenuItems
          id={id}
          label="Export as"
          className={styles.menu}
          items={formats}
          onPick={onExport}
          onClose={close}
        />
      )}
    </div>
  );
}
