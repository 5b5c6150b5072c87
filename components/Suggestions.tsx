import { useEffect, useRef } from 'react';
import type { Suggestion } from '../lib/search/index.ts';
import float from './Float.module.css';
import { filterExamples } from './filter-examples.ts';
import styles from './Suggestions.module.css';

interface SuggestionsProps {
  id: string;
  suggestions: Suggestion[];
  /** Which one Enter would take; -1 for none. */
  chosen: number;
  onPick(suggestion: Suggestion): void;
}

/** Filters and their values, floating below the search field. The focus stays in the field, which points here. */
export function Suggestions({ id, suggestions, chosen, onPick }: SuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => void list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' }), [chosen]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Filters" className={`${float.float} ${styles.suggestions}`}>
      {suggestions.map((suggestion, index) => (
        <div
          key={suggestion.text}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          className={float.item}
          onMouseDown={(event) => {
            event.preventDefault();
            if (event.button === 0) onPick(suggestion);
          }}
        >
          <bdi>{suggestion.text}</bdi>
          <Example of={suggestion.text} />
        </div>
      ))}
    </div>
  );
}

function Example({ of: filter }: { of: string }) {
  const example = filterExamples[filter];
  return example && <span className={styles.example}> {example}</span>;
}
