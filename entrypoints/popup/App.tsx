import { useCallback, useRef, useState } from 'react';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import type { RowList } from '../../components/PaperList.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { StatusBar } from '../../components/StatusBar.tsx';
import { type Message, Toast } from '../../components/Toast.tsx';
import { count, number } from '../../components/wording.ts';
import { formats } from '../../lib/export/index.ts';
import styles from './App.module.css';
import { Found } from './Found.tsx';
import { saveAs } from './save-as.ts';
import { useEdits } from './use-edits.ts';
import { usePageStatus } from './use-page-status.ts';
import { type Results, useResults } from './use-results.ts';
import { useTypingAnywhere } from './use-typing-anywhere.ts';

/** The popup: a field, the papers that it finds, and a word on the page in the tab. */
export function App() {
  const { query, results, setQuery, showMore } = useResults();
  const [message, setMessage] = useState<Message>();
  const page = usePageStatus(results?.total);
  const actions = useEdits(setMessage);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<RowList>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const toList = useCallback(() => list.current?.focus(), []);
  const closeMessage = useCallback(() => setMessage(undefined), []);
  useTypingAnywhere(field);

  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.name}>Gleaner</h1>
        <SearchBox ref={field} query={query} onChange={setQuery} onEnterList={toList} onClose={() => window.close()} />
        <StatusBar page={page} shown={results ? summary(results) : ''}>
          {results && results.total > 0 && (
            <ExportMenu
              formats={formats.map(({ name }) => name)}
              onExport={(name) => saveAs(name, query, setMessage)}
            />
          )}
        </StatusBar>
      </header>
      <Found
        {...{ query, results, actions, list }}
        onMore={showMore}
        onLeave={toField}
        onClear={() => {
          setQuery('');
          toField();
        }}
      />
      <Toast message={message} onClose={closeMessage} onLeave={toField} />
    </>
  );
}

function summary({ query, total }: Results): string {
  return query.trim() ? `${number(total)} found` : count(total, 'paper');
}
