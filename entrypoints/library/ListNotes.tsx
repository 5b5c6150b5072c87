import { Notice } from '../../components/Notice.tsx';
import { EmptyLibrary, NothingFound } from '../../components/notices.tsx';
import { WaysOn } from '../../components/WaysOn.tsx';
import { t } from '../../lib/words/index.ts';
import { waysOn } from '../app/query-in-words.ts';
import type { QueryLanguage } from '../app/use-query-language.ts';
import styles from './ListNotes.module.css';
import { gist } from './lines.ts';
import type { Found } from './use-found.ts';

interface NotesProps {
  found: Found;
  language: QueryLanguage | undefined;
  onSearch(line: string): void;
}

/** What has to be said of what was found: that no paper has all of it, or that there may be more. */
export function ListNotes({ found, language, onSearch }: NotesProps) {
  const { ids, someWordsMissing, isPartial, progress } = found;
  if (progress) return <p className={styles.note}>{t('library.preparing', { ...progress })}</p>;
  if (!someWordsMissing || isPartial || ids.length === 0) return null;
  return (
    <div className={styles.note}>
      {t('library.nothingMissing')}
      <WaysOn ways={waysOf(found, language)} most={2} onSearch={onSearch} />
    </div>
  );
}

/** In place of a list without papers: why there are none, and what to do. */
export function Nothing({ found, language, onSearch }: NotesProps) {
  const { line, parsed } = found;
  if (!line.trim()) return <EmptyLibrary />;
  if (gist(line) === 'is:inbox')
    return (
      <Notice title={t('library.nothingInInbox')}>
        <p>{t('library.inboxHint')}</p>
      </Notice>
    );
  const isPlace = parsed.nodes.length === 1 && parsed.nodes[0]?.kind === 'is';
  if (isPlace)
    return (
      <Notice title={t('library.nothingHere')}>
        <p>{t('library.nothingHereHint')}</p>
      </Notice>
    );
  return <NothingFound query={line} ways={waysOf(found, language)} onSearch={onSearch} onClear={() => onSearch('')} />;
}

function waysOf(found: Found, language: QueryLanguage | undefined) {
  return waysOn({ ...found, query: found.line, papers: [] }, language);
}
