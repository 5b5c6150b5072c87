import type { Notice } from '../lib/search/index.ts';
import styles from './QueryNotes.module.css';
import { takeHint } from './take-hint.ts';

interface QueryNotesProps {
  line: string;
  /** What of the line could not be read as it looks. */
  notices: Notice[];
  onSearch(line: string): void;
}

/** Lines below the search field on what is searched as text though it looks like a filter. */
export function QueryNotes({ line, notices, onSearch }: QueryNotesProps) {
  return (
    <div className={styles.notes} aria-live="polite">
      {notices.map((notice) => (
        <p key={notice.start}>
          {complaint(notice)}; searched as text.
          {notice.hint && (
            <>
              {notice.kind === 'unknown-filter' ? ' Did you mean ' : ' Try '}
              <button type="button" onClick={() => onSearch(takeHint(line, notice))}>
                “{notice.hint}”
              </button>
              {notice.kind === 'unknown-filter' ? '?' : '.'}
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function complaint({ kind, name, value }: Notice) {
  if (kind === 'unknown-filter') return <>“{name}:” is no filter</>;
  return (
    <>
      “{name}:<bdi>{value}</bdi>” cannot be read
    </>
  );
}
