import type { RefObject } from 'react';
import { QueryNotes } from '../../components/QueryNotes.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { t } from '../../lib/words/index.ts';
import { inWords } from '../app/query-in-words.ts';
import { suggestFilters } from '../app/suggest-filters.ts';
import type { QueryLanguage } from '../app/use-query-language.ts';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  line: string;
  language: QueryLanguage | undefined;
  field: RefObject<HTMLInputElement | null>;
  onLine(line: string): void;
  onEnterList(): void;
}

/** The field at the top of the list. */
export function SearchField({ line, language, field, onLine, onEnterList }: SearchFieldProps) {
  const { explanation, notices } = inWords(line, language);
  return (
    <div className={styles.field}>
      <h1 className={styles.name}>{t('library.name')}</h1>
      <SearchBox
        ref={field}
        query={line}
        explanation={explanation}
        suggest={suggestFilters}
        onChange={onLine}
        onEnterList={onEnterList}
        onClose={onEnterList}
      />
      <QueryNotes line={line} notices={notices} onSearch={onLine} />
    </div>
  );
}
