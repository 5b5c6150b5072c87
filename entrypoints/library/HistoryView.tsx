import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { HistoryEmpty } from '../../components/history/HistoryEmpty.tsx';
import { HistoryList } from '../../components/history/HistoryList.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { Message } from '../../components/Toast.tsx';
import { takeBack } from '../../lib/actions/take-back.ts';
import { history } from '../../lib/library/index.ts';
import { t } from '../../lib/words/index.ts';
import styles from './HistoryView.module.css';

interface HistoryViewProps {
  actions: PaperActions;
  tell(message: Message | undefined): void;
  onSearch(line: string): void;
}

/** So many edits are told; those before them can be undone once these are. */
const SHOWN = 500;

/** What the reader has done in the last thirty days, each with a way back. */
export function HistoryView({ tell }: HistoryViewProps) {
  const entries = useLiveQuery(() => history(SHOWN));
  useOpened();
  return (
    <div className={styles.view}>
      <h1>{t('history.title')}</h1>
      <p>{t('history.explained')}</p>
      {entries?.length === 0 && <HistoryEmpty />}
      {entries && <HistoryList entries={entries} onUndo={({ id }) => void takeBack([id], tell)} />}
    </div>
  );
}

/** Throws, as a component does, when the library cannot be opened: of that a live query says nothing. */
function useOpened(): void {
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => void history(1).catch(setFailure), []);
  if (failure) throw failure;
}

export default HistoryView;
