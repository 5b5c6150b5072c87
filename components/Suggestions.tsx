import type { Suggestion } from '../lib/search/index.ts';
import { t } from '../lib/words/index.ts';
import { Choices } from './Choices.tsx';
import { filterExamples } from './filter-examples.ts';
import styles from './Suggestions.module.css';

interface SuggestionsProps {
  id: string;
  suggestions: Suggestion[];
  /** Which one Enter would take; -1 for none. */
  chosen: number;
  onPick(suggestion: Suggestion): void;
}

/** Filters and their values, floating below the search field. */
export function Suggestions({ id, suggestions, chosen, onPick }: SuggestionsProps) {
  return (
    <Choices
      {...{ id, chosen, onPick }}
      label={t('search.filters')}
      className={styles.suggestions}
      items={suggestions}
      nameOf={({ text }) => text}
      about={({ text }) => <Example of={text} />}
    />
  );
}

function Example({ of: filter }: { of: string }) {
  const example = filterExamples[filter];
  return example && <span className={styles.example}> {t(example)}</span>;
}
