import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { ClearIcon, SearchIcon } from './icons.tsx';
import styles from './SearchBox.module.css';
import { Suggestions } from './Suggestions.tsx';
import { type Steps, type Suggest, useSuggestions } from './use-suggestions.ts';

interface SearchBoxProps {
  query: string;
  /** What the query asks for, in words, where that is not plain to see. */
  explanation: string | undefined;
  suggest: Suggest;
  onChange(query: string): void;
  /** Down or Enter: the reader turns to what was found. */
  onEnterList(): void;
  /** Escape in an empty field. */
  onClose(): void;
  ref: Ref<HTMLInputElement | null>;
}

/** The field for queries, with suggestions below it. Escape closes those, then empties the field, then closes. */
export function SearchBox({ query, explanation, suggest, onChange, onEnterList, onClose, ref }: SearchBoxProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => field.current);
  const offer = useSuggestions({ field, suggest, onPick: onChange });
  const { suggestions, chosen, ask, keys } = offer;
  const usual: Steps = {
    ArrowDown: onEnterList,
    Enter: onEnterList,
    Escape: query ? () => onChange('') : onClose,
  };

  return (
    <search className={styles.box}>
      <SearchIcon />
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={t('search.papers')}
        aria-description={explanation}
        title={explanation}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={suggestions.length > 0 ? id : undefined}
        aria-activedescendant={suggestions[chosen] && `${id}-${chosen}`}
        placeholder={t('search.papers')}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: a popup is opened to search
        autoFocus
        value={query}
        onChange={({ target }) => {
          onChange(target.value);
          ask(target.value, target.selectionStart ?? target.value.length);
        }}
        onSelect={offer.onSelect}
        onKeyDown={(event) => takeStep(event, { ...usual, ...keys })}
        onBlur={offer.close}
      />
      {query && <IconButton icon={ClearIcon} label={t('search.clear')} onClick={() => onChange('')} />}
      {suggestions.length > 0 && <Suggestions {...{ id, suggestions, chosen }} onPick={offer.pick} />}
      <span aria-live="polite" className={styles.told}>
        {suggestions.length > 0 && t('search.suggestions', { count: suggestions.length })}
      </span>
    </search>
  );
}

function takeStep(event: KeyboardEvent, steps: Steps) {
  const step = steps[event.key];
  const isBackwards = event.key === 'Tab' && event.shiftKey;
  if (!step || isBackwards || event.nativeEvent.isComposing) return;
  event.preventDefault();
  step();
}
