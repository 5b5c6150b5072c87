import { useEffect, useRef } from 'react';
import { InboxSection } from '../../../components/today/InboxSection.tsx';
import { PassedSection } from '../../../components/today/PassedSection.tsx';
import type { OnSearch } from '../../../components/today/SearchLink.tsx';
import styles from '../../../components/today/Today.module.css';
import { TrendingSection } from '../../../components/today/TrendingSection.tsx';
import { ViewPage } from '../../../components/today/ViewPage.tsx';
import { t } from '../../../lib/words/index.ts';
import { useToday } from './use-today.ts';

interface OverviewProps {
  /** The reader comes back from sorting: the focus was there. */
  isBack: boolean;
  onSearch: OnSearch;
  onSort(): void;
}

/** The day and the week on one page. */
export function Overview({ isBack, onSearch, onSort }: OverviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBack) heading.current?.focus();
  }, [isBack]);
  const { passed, waiting, trending } = useToday();
  return (
    <ViewPage isBusy={!trending}>
      <div className={styles.today}>
        <h1 ref={heading} tabIndex={-1}>
          {t('today.title')}
        </h1>
        {waiting !== undefined && <InboxSection {...{ waiting, onSort }} />}
        {passed && (
          <div className={styles.passed}>
            <PassedSection seen="today" passed={passed.today} onSearch={onSearch} />
            <PassedSection seen="week" passed={passed.week} onSearch={onSearch} />
          </div>
        )}
        {trending && <TrendingSection {...{ trending, onSearch }} />}
      </div>
    </ViewPage>
  );
}
