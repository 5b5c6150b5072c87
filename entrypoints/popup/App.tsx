import './App.css';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { RowList } from '../../components/PaperList.tsx';
import { listSteps } from '../../components/steps/list-steps.ts';
import { type Message, Toast } from '../../components/Toast.tsx';
import type { PaperId } from '../../lib/paper/paper.ts';
import { Losses } from '../app/Losses.tsx';
import { useEdits } from '../app/use-edits.ts';
import { useKeys } from '../app/use-keys.ts';
import type { FirstPapers } from '../app/use-newest.ts';
import { useQueryLanguage } from '../app/use-query-language.ts';
import { useResults } from '../app/use-results.ts';
import { useSelection } from '../app/use-selection.ts';
import { useTypingAnywhere } from '../app/use-typing-anywhere.ts';
import { useUnsaved } from '../app/use-unsaved.ts';
import { useWhenReady } from '../app/use-when-ready.ts';
import { Version } from '../app/Version.tsx';
import { Found } from './Found.tsx';
import { Header } from './Header.tsx';

const SyncLine = lazy(() => import('../app/SyncLine.tsx'));
const Reminder = lazy(() => import('../app/Reminder.tsx'));
const Keys = lazy(() => import('../app/Keys.tsx'));
const SendToZotero = lazy(() => import('../app/SendToZotero.tsx'));

/** The popup: a field, the papers that it finds, and a word on the page in the tab. `docked`: as a panel beside it. */
export function App({ first, docked = false }: { first: FirstPapers; docked?: boolean }) {
  const { typed, query, results, busy, isCalm, setQuery, showMore } = useResults(first);
  const language = useQueryLanguage(typed);
  const [message, setMessage] = useState<Message>();
  useUnsaved(setMessage);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isTagging, setTagging] = useState(false);
  const [toZotero, setToZotero] = useState<readonly PaperId[]>();
  const actions = useEdits(setMessage);
  const selection = useSelection(results?.papers, query);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<RowList>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const closeMessage = useCallback(() => setMessage(undefined), []);
  const onHelp = () => setHelpOpen(true);
  const toList = useWhenReady(busy, () => list.current?.focus());
  const onTagSelected = () => setTagging(true);
  useKeys(() =>
    listSteps({ list: list.current, actions, selection, toField, onHelp, onTagSelected, onZotero: setToZotero }),
  );
  useTypingAnywhere(field, () => list.current?.writing() !== undefined);

  function search(line: string) {
    setQuery(line);
    toField();
  }

  return (
    <>
      <Version isReady={isCalm} />
      <Losses />
      <Header
        {...{ typed, query, results, language, busy, isCalm, docked, field, selection, actions, isTagging, onHelp }}
        onQuery={search}
        onEnterList={toList}
        onTagging={setTagging}
        onZotero={setToZotero}
        tell={setMessage}
      />
      <Found
        {...{ busy, results, language, actions, selection, list }}
        first={first.count}
        onMore={showMore}
        onLeave={toField}
        onSearch={search}
      />
      <Suspense>
        {isCalm && <Reminder tell={setMessage} />}
        {isCalm && <SyncLine />}
      </Suspense>
      <Toast message={message} onClose={closeMessage} onLeave={toField} />
      <Suspense>{toZotero && <SendToZotero ids={toZotero} onClose={() => setToZotero(undefined)} />}</Suspense>
      <Suspense>{isHelpOpen && <Keys onClose={() => setHelpOpen(false)} />}</Suspense>
    </>
  );
}
