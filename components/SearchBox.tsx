import type { KeyboardEvent, Ref } from 'react';
import { IconButton } from './IconButton.tsx';
import { ClearIcon, SearchIcon } from './icons.tsx';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  query: string;
  onChange(query: string): void;
  /** Down or Enter: the reader turns to what was found. */
  onEnterList(): void;
  /** Escape in an empty field. */
  onClose(): void;
  ref: Ref<HTMLInputElement>;
}

/** The field for queries. Escape empties it, then closes. */
export function SearchBox({ query, onChange, onEnterList, onClose, ref }: SearchBoxProps) {
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: onEnterList, Enter: onEnterList, Escape: query ? () => onChange('') : onClose }[
      event.key
    ];
    if (!step || event.nativeEvent.isComposing) return;
    event.preventDefault();
    step();
  }

  return (
    <search className={styles.box}>
      <SearchIcon />
      <input
        ref={ref}
        type="search"
        dir="auto"
        aria-label="Search papers"
        placeholder="Search papers"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: a popup is opened to search
        autoFocus
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query && <IconButton icon={ClearIcon} label="Clear search" onClick={() => onChange('')} />}
    </search>
  );
}
