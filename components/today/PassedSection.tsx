import type { Passed } from '../../lib/actions/today.ts';
import { t } from '../../lib/words/index.ts';
import { ListingTable } from './ListingTable.tsx';
import { passedLine } from './lines.ts';
import { type OnSearch, SearchLink } from './SearchLink.tsx';
import styles from './Today.module.css';

interface PassedSectionProps {
  seen: 'today' | 'week';
  passed: Passed;
  onSearch: OnSearch;
}

const words = {
  today: { title: 'today.passedToday', nothing: 'today.nothingToday' },
  week: { title: 'today.passedWeek', nothing: 'today.nothingWeek' },
} as const;

/** What was passed today or this week: how many papers, and on which listings. */
export function PassedSection({ seen, passed: { papers, listings, dayBefore }, onSearch }: PassedSectionProps) {
  const title = t(words[seen].title);
  return (
    <section className={styles.section}>
      <h2>
        {title}
        {papers > 0 && (
          <SearchLink className={styles.count} line={passedLine(seen, undefined)} onSearch={onSearch}>
            {t('today.papers', { count: papers })}
          </SearchLink>
        )}
      </h2>
      {papers > 0 ? (
        <ListingTable name={title} rows={listings} {...{ seen, dayBefore, onSearch }} />
      ) : (
        <p className={styles.quiet}>
          {t(words[seen].nothing)} {t('today.openListing')}
        </p>
      )}
    </section>
  );
}
