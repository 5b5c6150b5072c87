import { type Ref, useEffect, useRef } from 'react';
import { type Marks, noMarks } from '../../components/marks.ts';
import { EmptyLibrary, NothingFound } from '../../components/notices.tsx';
import { PaperList, type RowList } from '../../components/PaperList.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import { type Ways, WaysOn } from '../../components/WaysOn.tsx';
import { count, number } from '../../components/wording.ts';
import { asksForWords, waysOn } from '../app/query-in-words.ts';
import type { QueryLanguage } from '../app/use-query-language.ts';
import type { Results } from '../app/use-results.ts';
import styles from './Found.module.css';

interface FoundProps {
  /** Whether `results` are still those of the query before. */
  busy: boolean;
  results: Results | undefined;
  language: QueryLanguage | undefined;
  actions: PaperActions;
  list: Ref<RowList>;
  onMore(): void;
  onLeave(): void;
  onSearch(line: string): void;
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

function Answer({ results, language, onSearch, list, ...rest }: Omit<FoundProps, 'busy'> & { results: Results }) {
  const { query, papers, total, someWordsMissing, progress, isPartial } = results;
  const ways = waysOn(results, language);
  return (
    <>
      {progress && <Preparing {...progress} />}
      {someWordsMissing && total > 0 && !isPartial && (
        <div className={styles.note}>
          No paper has every word. These come closest.
          <WaysOn ways={ways} most={2} onSearch={onSearch} />
        </div>
      )}
      {total > 0 && <PaperList {...{ papers, total }} marks={marksOf(results)} {...rest} ref={list} />}
      {total === 0 && !isPartial && <Nothing {...{ query, ways, onSearch }} />}
    </>
  );
}

function Nothing({ query, ...rest }: { query: string; ways: Ways; onSearch(line: string): void }) {
  if (!query.trim()) return <EmptyLibrary />;
  return <NothingFound query={query} {...rest} onClear={() => rest.onSearch('')} />;
}

function Preparing({ done, total }: { done: number; total: number }) {
  return (
    <p className={styles.note}>
      Preparing the search: {number(done)} of {count(total, 'paper')}
    </p>
  );
}

function marksOf({ parsed, marks }: Results): Marks {
  return parsed && asksForWords(parsed) ? marks : noMarks;
}
