import { useCallback, useRef, useState } from 'react';
import type { RowList } from '../../components/PaperList.tsx';
import { type Message, Toast } from '../../components/Toast.tsx';
import { useEdits } from '../app/use-edits.ts';
import { useQueryLanguage } from '../app/use-query-language.ts';
import { isUndecided, useResults } from '../app/use-results.ts';
import { useTypingAnywhere } from '../app/use-typing-anywhere.ts';
import { useWhenReady } from '../app/use-when-ready.ts';
import { Found } from './Found.tsx';
import { Header } from './Header.tsx';

/** The popup: a field, the papers that it finds, and a word on the page in the tab. */
export function App() {
  const { typed, query, results, setQuery, showMore } = useResults();
  const language = useQueryLanguage(typed);
  const [message, setMessage] = useState<Message>();
  const actions = useEdits(setMessage);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<RowList>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const closeMessage = useCallback(() => setMessage(undefined), []);
  const busy = results?.query.trim() !== query.trim() || isUndecided(results);
  const toList = useWhenReady(busy, () => list.current?.focus());
  useTypingAnywhere(field);

  function search(line: string) {
    setQuery(line);
    toField();
  }

  return (
    <>
      <Header
        {...{ typed, query, results, language, busy, field }}
        onQuery={search}
        onEnterList={toList}
        tell={setMessage}
      />
      <Found {...{ busy, results, language, actions, list }} onMore={showMore} onLeave={toField} onSearch={search} />
      <Toast message={message} onClose={closeMessage} onLeave={toField} />
    </>
  );
}
