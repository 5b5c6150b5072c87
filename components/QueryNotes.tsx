import type { Notice } from '../lib/search/index.ts';
import { t } from '../lib/words/index.ts';
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
        <p key={notice.start} dir="auto">
          {complaint(notice)}
          {notice.hint && (
            <>
              {' '}
              <button type="button" className={styles.hint} onClick={() => onSearch(takeHint(line, notice))}>
                {t(notice.kind === 'unknown-filter' ? 'search.didYouMean' : 'search.tryInstead', { hint: notice.hint })}
              </button>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function complaint({ kind, name, value }: Notice): string {
  if (kind === 'unknown-filter') return t('search.unknownFilter', { name });
  return t('search.unreadable', { name, value });
}
