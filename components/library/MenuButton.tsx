import { type CSSProperties, type FocusEvent, type ReactNode, useId, useRef, useState } from 'react';
import { MenuItems } from '../MenuItems.tsx';
import styles from './MenuButton.module.css';

interface MenuButtonProps {
  /** The name of the button and of the menu. */
  label: string;
  /** What the button shows. */
  children: ReactNode;
  className?: string | undefined;
  items: string[];
  /** The items above which a line stands. */
  parted?: readonly string[];
  /** The item that leads to something the reader has not seen. */
  news?: string | undefined;
  onPick(item: string): void;
}

/** A button that opens a menu, which floats above whatever scrolls. */
export function MenuButton({ label, children, className, items, parted, news, onPick }: MenuButtonProps) {
  const id = useId();
  const [corner, setCorner] = useState<CSSProperties>();
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    button.current?.focus();
    setCorner(undefined);
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setCorner(undefined);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears when the focus leaves what is in it
    <div className={styles.place} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={className}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={corner !== undefined}
        aria-controls={corner ? id : undefined}
        onClick={() => setCorner(corner ? undefined : cornerBelow(button.current, items.length))}
      >
        {children}
      </button>
      {corner && (
        <div className={styles.menu} style={corner}>
          <MenuItems {...{ id, label, items, parted, news, onPick }} className={undefined} onClose={close} />
        </div>
      )}
    </div>
  );
}

const ITEM = 26;
const WIDTH = 180;
const EDGE = 8;

/** Below the button, or above it where there is no room below; from its left edge on, or up to its right one. */
function cornerBelow(button: HTMLElement | null, items: number): CSSProperties {
  const { left = 0, right = 0, top = 0, bottom = 0 } = button?.getBoundingClientRect() ?? {};
  const { clientWidth } = document.documentElement;
  const isRoomBeside = left + WIDTH + EDGE < clientWidth;
  const isRoomBelow = bottom + items * ITEM + 16 < innerHeight;
  return {
    ...(isRoomBeside ? { left: Math.max(EDGE, left) } : { right: Math.max(EDGE, clientWidth - right) }),
    ...(isRoomBelow ? { top: bottom + 4 } : { bottom: innerHeight - top + 4 }),
  };
}
