import { locale, t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { type Done, deedInWords } from './deed-in-words.ts';
import styles from './HistoryList.module.css';

/** What the reader has done, the latest first, day by day, each with a way back. */
export function HistoryList({ entries, onUndo }: { entries: Done[]; onUndo(entry: Done): void }) {
  return byDay(entries).map(([day, done]) => (
    <section key={day} className={styles.day}>
      <h2>{day}</h2>
      <ul>
        {done.map((entry) => (
          <Row key={entry.id} entry={entry} onUndo={() => onUndo(entry)} />
        ))}
      </ul>
    </section>
  ));
}

function Row({ entry, onUndo }: { entry: Done; onUndo(): void }) {
  const words = deedInWords(entry);
  return (
    <li>
      <time dateTime={new Date(entry.at).toISOString()}>{timeOf(entry.at)}</time>
      <bdi className={styles.words}>{words}</bdi>
      <Button aria-label={t('history.undoThis', { what: words })} onClick={onUndo}>
        {t('history.undo')}
      </Button>
    </li>
  );
}

function byDay(entries: Done[]): [string, Done[]][] {
  const days = new Map<string, Done[]>();
  for (const entry of entries) {
    const day = new Intl.DateTimeFormat(locale(), { dateStyle: 'full' }).format(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function timeOf(at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
}
