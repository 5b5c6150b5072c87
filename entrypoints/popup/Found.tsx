import { type Ref, type UIEvent, useEffect, useRef } from 'react';
import { type Marks, noMarks } from '../../components/marks.ts';
import { AllDismissed, EmptyLibrary, NothingFound } from '../../components/notices.tsx';
import { PaperList, type RowList } from '../../components/PaperList.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { PaperSelection } from '../../components/paper-selection.ts';
import { WaysOn } from '../../components/WaysOn.tsx';
import { t } from '../../lib/words/index.ts';
import { asksForWords, waysOn } from '../app/query-in-words.ts';
import type { QueryLanguage } from '../app/use-query-language.ts';
import type { Results } from '../app/use-results.ts';
import styles from './Found.module.css';

interface FoundProps {
  /** Whether `results` are still those of the query before. */
  busy: boolean;
  results: Results | undefined;
  /** How many rows fill the window. */
  first: number;
  language: QueryLanguage | undefined;
  actions: PaperActions;
  selection: PaperSelection;
  list: Ref<RowList>;
  onMore(): void;
  onLeave(): void;
  onSearch(line: string): void;
}

/** The scrolling part: what was found, or why there is nothing. */
export function Found({ busy, results, ...rest }: FoundProps) {
  const scroller = useRef<HTMLElement>(null);
  const isScrolled = useRef(false);
  const answered = results?.query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is the reason to go back to the top
  useEffect(() => {
    // To scroll, or to ask how far it is, makes the browser lay out the page, with each letter.
    if (isScrolled.current) scroller.current?.scrollTo(0, 0);
  }, [answered]);
  function onScroll({ currentTarget }: UIEvent) {
    isScrolled.current = currentTarget.scrollTop > 0;
  }

  return (
    <main ref={scroller} className={styles.found} aria-busy={busy} onScroll={onScroll}>
      {results && <Answer results={results} {...rest} />}
    </main>
  );
}

type AnswerProps = Omit<FoundProps, 'busy'> & { results: Results };

function Answer({ results, language, onSearch, list, selection, ...rest }: AnswerProps) {
  const { query, papers, total, hidden = 0, someWordsMissing, progress, isPartial } = results;
  const ways = waysOn(results, language);
  return (
    <>
      {progress && (
        <p className={styles.note}>{t('popup.preparing', { done: progress.done, count: progress.total })}</p>
      )}
      {someWordsMissing && total > 0 && !isPartial && (
        <div className={styles.note}>
          {t('popup.closest')}
          <WaysOn ways={ways} most={2} onSearch={onSearch} />
        </div>
      )}
      {total > 0 && (
        <PaperList
          {...{ query, papers, total, hidden, ...rest }}
          marks={marksOf(results)}
          selected={selection.ids}
          onSelect={selection.press}
          ref={list}
        />
      )}
      {total === 0 && !isPartial && <Nothing {...{ results, language, onSearch }} />}
    </>
  );
}

function Nothing({ results, language, onSearch }: Pick<AnswerProps, 'results' | 'language' | 'onSearch'>) {
  const { query, hidden = 0 } = results;
  if (query.trim()) {
    return <NothingFound ways={waysOn(results, language)} {...{ query, onSearch }} onClear={() => onSearch('')} />;
  }
  return hidden > 0 ? <AllDismissed onShow={() => onSearch('is:dismissed ')} /> : <EmptyLibrary />;
}

function marksOf({ parsed, marks }: Results): Marks {
  return parsed && asksForWords(parsed) ? marks : noMarks;
}
