import type { Ref } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { LibraryIcon } from '../../components/icons.tsx';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import type { PaperSelection } from '../../components/paper-selection.ts';
import { QueryNotes } from '../../components/QueryNotes.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import type { Message } from '../../components/Toast.tsx';
import { openLibrary } from '../../lib/actions/own-pages.ts';
import { t } from '../../lib/words/index.ts';
import { inWords } from '../app/query-in-words.ts';
import { suggestFilters } from '../app/suggest-filters.ts';
import { useNews } from '../app/use-news.ts';
import type { QueryLanguage } from '../app/use-query-language.ts';
import type { Results } from '../app/use-results.ts';
import styles from './Header.module.css';
import { otherPages } from './other-pages.ts';
import { Selected, type SelectedProps } from './Selected.tsx';
import { Status } from './Status.tsx';

export interface HeaderProps {
  /** What stands in the field. */
  typed: string;
  /** What is searched for. */
  query: string;
  results: Results | undefined;
  language: QueryLanguage | undefined;
  busy: boolean;
  /** Whether there is a moment for what is not seen at once. */
  isCalm: boolean;
  docked: boolean;
  selection: PaperSelection;
  field: Ref<HTMLInputElement>;
  onQuery(query: string): void;
  onEnterList(): void;
  onHelp(): void;
  tell(message: Message | undefined): void;
}

/** The part that stays: the field, a word on the page in the tab and how much there is, or what to do with what is selected. */
export function Header(props: HeaderProps & SelectedProps) {
  const { typed, language, isCalm, docked, selection, field, onQuery, onEnterList, onHelp } = props;
  const { hasNews } = useNews(isCalm);
  const { explanation, notices } = inWords(typed, language);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{t('popup.name')}</h1>
      <div className={styles.top}>
        <SearchBox
          ref={field}
          query={typed}
          explanation={explanation}
          suggest={suggestFilters}
          onChange={onQuery}
          onEnterList={onEnterList}
          onClose={() => docked || window.close()}
        />
        <IconButton icon={LibraryIcon} label={t('popup.library')} onClick={() => openLibrary(typed.trim())} />
        <MoreMenu deeds={otherPages(docked, onHelp)} news={hasNews ? t('popup.options') : undefined} />
      </div>
      <QueryNotes line={typed} notices={notices} onSearch={onQuery} />
      <div className={styles.status}>
        <Status {...props} />
        {selection.papers.length > 0 && <Selected {...props} />}
      </div>
    </header>
  );
}
