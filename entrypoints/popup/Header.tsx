import type { Ref } from 'react';
import { browser } from 'wxt/browser';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { OptionsIcon } from '../../components/icons.tsx';
import { QueryNotes } from '../../components/QueryNotes.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { StatusBar } from '../../components/StatusBar.tsx';
import type { Message } from '../../components/Toast.tsx';
import { count, number } from '../../components/wording.ts';
import { formats } from '../../lib/export/index.ts';
import { inWords } from '../app/query-in-words.ts';
import { saveAs } from '../app/save-as.ts';
import { suggestFilters } from '../app/suggest-filters.ts';
import { useLong } from '../app/use-long.ts';
import type { QueryLanguage } from '../app/use-query-language.ts';
import { isUndecided, type Results } from '../app/use-results.ts';
import styles from './Header.module.css';
import { usePage } from './use-page.ts';

interface HeaderProps {
  /** What stands in the field. */
  typed: string;
  /** What is searched for. */
  query: string;
  results: Results | undefined;
  language: QueryLanguage | undefined;
  busy: boolean;
  field: Ref<HTMLInputElement>;
  onQuery(query: string): void;
  onEnterList(): void;
  tell(message: Message | undefined): void;
}

/** The part that stays: the field, a word on the page in the tab, how much there is, and the export of it. */
export function Header({ typed, query, results, language, busy, field, onQuery, onEnterList, tell }: HeaderProps) {
  const { page, pageActions } = usePage(results?.total, tell);
  const late = useLong(busy);
  const { explanation, notices } = inWords(typed, language);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>Gleaner</h1>
      <SearchBox
        ref={field}
        query={typed}
        explanation={explanation}
        suggest={suggestFilters}
        onChange={onQuery}
        onEnterList={onEnterList}
        onClose={() => window.close()}
      />
      <QueryNotes line={typed} notices={notices} onSearch={onQuery} />
      <StatusBar {...{ page, pageActions }} shown={late ? 'Searching…' : summary(results)}>
        {!!results?.total && (
          <ExportMenu formats={formats.map(({ name }) => name)} onExport={(name) => saveAs(name, query, tell)} />
        )}
        <IconButton icon={OptionsIcon} label="Options" onClick={() => browser.runtime.openOptionsPage()} />
      </StatusBar>
    </header>
  );
}

function summary(results: Results | undefined): string {
  if (!results || isUndecided(results)) return '';
  return results.query.trim() ? `${number(results.total)} found` : count(results.total, 'paper');
}
