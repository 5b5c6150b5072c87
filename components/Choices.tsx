import { type ReactNode, useEffect, useRef } from 'react';
import float from './Float.module.css';

interface ChoicesProps<Item> {
  id: string;
  label: string;
  className: string | undefined;
  items: Item[];
  /** What each is called; no two are called the same. */
  nameOf(item: Item): string;
  /** More about an item, behind its name. */
  about?(item: Item): ReactNode;
  /** Which one Enter would take; -1 for none. */
  chosen: number;
  onPick(item: Item): void;
}

/** Choices that float below a field. The focus stays in the field, which points here. */
export function Choices<Item>({ id, label, className, items, nameOf, about, chosen, onPick }: ChoicesProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items make another list
  useEffect(() => void list.current?.scrollIntoView({ block: 'nearest' }), [items.length]);
  useEffect(() => void list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' }), [chosen]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={`${float.float} ${className}`}>
      {items.map((item, index) => (
        <div
          key={nameOf(item)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          className={float.item}
          onMouseDown={(event) => {
            event.preventDefault();
            if (event.button === 0) onPick(item);
          }}
        >
          <bdi>{nameOf(item)}</bdi>
          {about?.(item)}
        </div>
      ))}
    </div>
  );
}
