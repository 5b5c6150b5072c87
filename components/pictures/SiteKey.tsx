import type { CSSProperties } from 'react';
import type { Series } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { figure } from '../today/figures.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';
import styles from './Pictures.module.css';
import { siteLine } from './period-lines.ts';
import { hueAt } from './site-hues.ts';

interface SiteKeyProps {
  series: Series[];
  /** One is pointed at; `undefined`: none is any more. */
  onLight(place: number | undefined): void;
  onSearch: OnSearch;
}

/** The sites in the order of the bars' parts, the uppermost first, each with its colour and how many papers it showed. */
export function SiteKey({ series, onLight, onSearch }: SiteKeyProps) {
  const places = series.map((_, place) => place).reverse();
  return (
    <ul className={styles.key} aria-label={t('pictures.site')}>
      {places.map((place) => {
        const each = series[place] as Series;
        const { site, total } = each;
        const line = siteLine({ series }, each);
        return (
          <li key={site ?? ''} style={{ '--hue': hueAt(place) } as CSSProperties}>
            <SearchLink
              {...{ line, onSearch }}
              onPointerEnter={() => onLight(place)}
              onPointerLeave={() => onLight(undefined)}
              onFocus={() => onLight(place)}
              onBlur={() => onLight(undefined)}
            >
              <bdi>{site ?? t('pictures.otherSites')}</bdi> <span className={styles.figure}>{figure(total)}</span>
            </SearchLink>
          </li>
        );
      })}
    </ul>
  );
}
