import { type Ref, useEffect, useRef } from 'react';
import { EmptyLibrary, NothingFound } from '../../components/notices.tsx';
import { PaperList, type RowList } from '../../components/PaperList.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import styles from './Found.module.css';
import type { Results } from './use-results.ts';

interface FoundProps {
  /** Whether `results` are still those of the query before. */
  busy: boolean;
  results: Results | undefined;
  actions: PaperActions;
  list: Ref<RowList>;
  onMore(): void;
  onLeave(): void;
  onClear(): void;
}

/** The scrolling part: what was found, or why there is nothing. */
export function Found({ busy, results, ...rest }: FoundProps) {
  const scroller = useRef<HTMLElement>(null);
  const answered = results?.query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is the reason to go back to the top
  useEffect(() => void scroller.current?.scrollTo(0, 0), [answered]);
  return (
    <main ref={scroller} className={styles.found} aria-busy={busy}>
      {results && <Answer results={results} {...rest} />}
    </main>
  );
}

function Answer({ results, onClear, list, ...rest }: Omit<FoundProps, 'busy'> & { results: Results }) {
  const { query, papers, total, someWordsMissing, marks } = results;
  if (total === 0) return query.trim() ? <NothingFound query={query} onClear={onClear} /> : <EmptyLibrary />;
  return (
    <>
      {someWordsMissing && <p className={styles.note}>No paper has every word. These come closest.</p>}
      <PaperList {...{ papers, total, marks }} {...rest} ref={list} />
    </>
  );
}
