import type { ReactNode } from 'react';
import type { PaperFacts, Trending } from '../../lib/actions/today.ts';
import { t } from '../../lib/words/index.ts';
import { plainMaths } from '../plain-maths.ts';
import { figure, rate } from './figures.ts';
import { termLine } from './lines.ts';
import { type OnSearch, SearchLink } from './SearchLink.tsx';
import styles from './Today.module.css';

/** How much more often is a figure only where there is something to compare with. */
const SOME = 3;

/** What stands out in what was passed this week, and why. */
export function TrendingSection({ trending, onSearch }: { trending: Trending; onSearch: OnSearch }) {
  const { several, rising, bursts } = trending;
  const isNothing = several.length + rising.length + bursts.length === 0;
  return (
    <section className={styles.section}>
      <h2>{t('today.trending')}</h2>
      <p className={styles.quiet}>{t(isNothing ? 'today.nothingTrending' : 'today.trendingHint')}</p>
      <div className={styles.columns}>
        <List name={t('today.several')} items={several} keyOf={({ paperId }) => paperId}>
          {({ paper, listings }) => (
            <PaperLine paper={paper}>
              {listings.map(({ site, listing }) => (
                <span key={`${site} ${listing}`}>
                  <bdi>{listing || site}</bdi>
                </span>
              ))}
            </PaperLine>
          )}
        </List>
        <List name={t('today.rising')} items={rising} keyOf={({ paperId }) => paperId}>
          {({ paper, perHour, from, to, site }) => (
            <PaperLine paper={paper}>
              <span>{t('today.perHour', { rate: rate(perHour) })}</span>
              <span>{t('today.fromTo', { from, to, site })}</span>
            </PaperLine>
          )}
        </List>
        <List name={t('today.bursts')} items={bursts} keyOf={({ term }) => term}>
          {({ term, times, now, before }) => (
            <>
              <SearchLink line={`${termLine(term)} seen:week`} onSearch={onSearch}>
                <bdi>{term}</bdi>
              </SearchLink>
              <p className={styles.facts}>
                {before >= SOME && <span>{t('today.times', { times: times < 10 ? rate(times) : figure(times) })}</span>}
                <span>{t('today.burstCounts', { count: now, before })}</span>
              </p>
            </>
          )}
        </List>
      </div>
    </section>
  );
}

interface ListProps<Item> {
  name: string;
  items: Item[];
  keyOf(item: Item): string;
  children(item: Item): ReactNode;
}

function List<Item>({ name, items, keyOf, children }: ListProps<Item>) {
  if (items.length === 0) return null;
  return (
    <div className={styles.trend}>
      <h3>{name}</h3>
      <ol>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ol>
    </div>
  );
}

/** A paper's title, which leads to its details, and below it what is said of it. */
function PaperLine({ paper, children }: { paper: PaperFacts; children: ReactNode }) {
  return (
    <>
      <a href={`#id=${encodeURIComponent(paper.id)}`} dir="auto">
        {plainMaths(paper.title).text}
      </a>
      <p className={styles.facts}>{children}</p>
    </>
  );
}
