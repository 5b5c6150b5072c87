import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './ExportMenu.module.css';
import float from './Float.module.css';
import { ExportIcon } from './icons.tsx';

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
        onKeyDown={(event) => event.key === 'ArrowDown' && setOpen(true)}
      >
        <ExportIcon />
        Export
      </button>
      {open && <Items id={id} formats={formats} onClose={close} onExport={onExport} />}
    </div>
  );
}

function Items({ id, formats, onClose, onExport }: ExportMenuProps & { id: string; onClose(): void }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => focusItem(menu.current, 0), []);

  function onKeyDown(event: KeyboardEvent) {
    const at = [...event.currentTarget.children].indexOf(document.activeElement as Element);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = steps[event.key as keyof typeof steps];
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (step === undefined) onClose();
    else focusItem(menu.current, step);
  }

  return (
    <div
      ref={menu}
      id={id}
      role="menu"
      aria-label="Export as"
      className={`${float.float} ${styles.menu}`}
      {...{ onKeyDown }}
    >
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={float.item}
          // Where a click gives no button the focus, the menu would close before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onClose();
            onExport(format);
          }}
        >
          {format}
        </button>
      ))}
    </div>
  );
}

/** Focuses an item; before the first comes the last, after the last the first. */
function focusItem(menu: Element | null, index: number) {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  items.at(index % items.length)?.focus();
}
