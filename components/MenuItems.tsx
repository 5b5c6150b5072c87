import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react';
import float from './Float.module.css';
import { NewsDot } from './NewsDot.tsx';

interface MenuItemsProps {
  id: string;
  label: string;
  className: string | undefined;
  items: string[];
  /** The items above which a line stands. */
  parted?: readonly string[] | undefined;
  /** The item that leads to something the reader has not seen. */
  news?: string | undefined;
  onPick(item: string): void;
  /** Escape, or something was picked: the menu should close, and the focus go back to its button. */
  onClose(): void;
}

/** The open part of a menu. It takes the focus; arrow keys, Home and End go through it, round and round. */
export function MenuItems({ id, label, className, items, parted = [], news, onPick, onClose }: MenuItemsProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => focusItem(menu.current, 0), []);

  function onKeyDown(event: KeyboardEvent) {
    const at = itemsOf(event.currentTarget).indexOf(document.activeElement as HTMLElement);
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (place === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (place === undefined) onClose();
    else focusItem(menu.current, place);
  }

  function pick(item: string) {
    onClose();
    onPick(item);
  }

  return (
    <div ref={menu} role="menu" aria-label={label} className={`${float.float} ${className}`} {...{ id, onKeyDown }}>
      {items.map((item) => (
        <Fragment key={item}>
          {parted.includes(item) && <hr className={float.line} />}
          <MenuItem item={item} hasNews={item === news} onPick={() => pick(item)} />
        </Fragment>
      ))}
    </div>
  );
}

function MenuItem({ item, hasNews, onPick }: { item: string; hasNews: boolean; onPick(): void }) {
  // Where a click gives no button the focus, the menu would lose it and close before the click.
  const keepFocus = (event: { preventDefault(): void }) => event.preventDefault();
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={float.item} onMouseDown={keepFocus} onClick={onPick}>
      {item}
      {hasNews && (
        <span className={float.news}>
          <NewsDot />
        </span>
      )}
    </button>
  );
}

/** Focuses an item; before the first comes the last, after the last the first. */
function focusItem(menu: Element | null, index: number) {
  const items = menu ? itemsOf(menu) : [];
  items.at(index % items.length)?.focus();
}

function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
