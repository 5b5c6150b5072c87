import type { CSSProperties } from 'react';
import type { Series } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
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

/** The sites in the order of the bars' parts, the uppermost first, each with its colour. */
export function SiteKey({ series, onLight, onSearch }: SiteKeyProps) {
  const places = series.map((_, place) => place).reverse();
  return (
    <ul className={styles.key} aria-label={t('pictures.site')}>
      {places.map((place) => {
        const each = series[place] as Series;
        const line = siteLine(each);
        const name = <bdi>{each.site ?? t('pictures.otherSites')}</bdi>;
        return (
          <li
            key={each.site ?? ''}
            style={{ '--hue': hueAt(place) } as CSSProperties}
            onPointerEnter={() => onLight(place)}
            onPointerLeave={() => onLight(undefined)}
            onFocus={() => onLight(place)}
            onBlur={() => onLight(undefined)}
          >
            {line ? <SearchLink {...{ line, onSearch }}>{name}</SearchLink> : name}
          </li>
        );
      })}
    </ul>
  );
}
