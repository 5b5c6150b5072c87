import { scaleLinear } from 'd3-scale';
import type { Met } from '../../lib/trends/index.ts';
import { type TextKey, t } from '../../lib/words/index.ts';
import { figure } from '../today/figures.ts';
import { filter } from '../today/lines.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';
import { Picture } from './Picture.tsx';
import styles from './Pictures.module.css';

interface MostMetProps {
  of: 'author' | 'venue';
  met: Met[];
  onSearch: OnSearch;
}

const words = {
  author: {
    title: 'pictures.authors',
    summary: 'pictures.authorsSummary',
    once: 'pictures.authorsOnce',
    none: 'pictures.noAuthors',
  },
  venue: {
    title: 'pictures.venues',
    summary: 'pictures.venuesSummary',
    once: 'pictures.venuesOnce',
    none: 'pictures.noVenues',
  },
} satisfies Record<string, Record<string, TextKey>>;

/** Whom or what the papers have in common: a bar each, with its name on it. The list says in words all that it draws. */
export function MostMet({ of, met, onSearch }: MostMetProps) {
  const { title, summary, once, none } = words[of];
  const [{ name, papers: most } = { name: '', papers: 0 }] = met;
  const length = scaleLinear([0, Math.max(2, most)], [0, 100]);
  const said = most > 1 ? t(summary, { name, count: most }) : t(most === 1 ? once : none);
  // The search for an author's name finds one spelling.
  const isVaried = met.some((each) => each.isVaried);
  return (
    <Picture title={t(title)} summary={isVaried ? `${said} ${t('pictures.authorsSpelt')}` : said}>
      <ol className={styles.met} aria-label={t(title)}>
        {met.map(({ name, papers }) => (
          <li key={name}>
            <SearchLink line={filter(of, name)} onSearch={onSearch}>
              <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
                <rect width={length(papers)} height="1" />
              </svg>
              <bdi>{name}</bdi>
              <span className={styles.figure}>
                {figure(papers)}
                <span className={styles.spoken}> {t('pictures.papers')}</span>
              </span>
            </SearchLink>
          </li>
        ))}
      </ol>
    </Picture>
  );
}
