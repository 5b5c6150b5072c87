import { useEffect, useRef } from 'react';
import float from './Float.module.css';
import styles from './TagPicker.module.css';

interface TagChoicesProps {
  id: string;
  tags: string[];
  /** Which one Enter would take; -1 for none. */
  chosen: number;
  onPick(tag: string): void;
}

/** The list below the field for tags. The focus stays in the field, which points here. */
export function TagChoices({ id, tags, chosen, onPick }: TagChoicesProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other tags make another list
  useEffect(() => void list.current?.scrollIntoView({ block: 'nearest' }), [tags.length]);
  useEffect(() => void list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' }), [chosen]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Tags in use" className={`${float.float} ${styles.choices}`}>
      {tags.map((tag, index) => (
        <div
          key={tag}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          className={float.item}
          onMouseDown={(event) => {
            event.preventDefault();
            if (event.button === 0) onPick(tag);
          }}
        >
          <bdi>{tag}</bdi>
        </div>
      ))}
    </div>
  );
}
