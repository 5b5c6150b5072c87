import type { TopicMap } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { termLine } from '../today/lines.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';
import styles from './Pictures.module.css';
import { useArrowKeys } from './use-arrow-keys.ts';

/** The map: a word for each term, the larger the more titles have it, and lines between those that come up together. */
export function TopicDrawing({ map, onSearch }: { map: TopicMap; onSearch: OnSearch }) {
  const { width, height, labels, links } = map;
  const names = labels.map(({ term, papers }) => `${term}: ${t('pictures.paperCount', { count: papers })}`);
  const { tabIndexOf, ...keys } = useArrowKeys(names);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      role="group"
      aria-label={`${t('pictures.topics')}. ${t('pictures.keysHint')}`}
      className={styles.map}
      width={width}
      height={height}
      {...keys}
    >
      <g>
        {links.map(({ terms: [one, other], strength }) => {
          const [from, to] = [labels[one], labels[other]];
          return (
            from &&
            to && (
              <line
                key={`${from.term} ${to.term}`}
                {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
                strokeWidth={0.75 + 2 * strength}
              />
            )
          );
        })}
      </g>
      {labels.map(({ term, papers, x, y, size, ...room }, at) => (
        <SearchLink
          key={term}
          line={termLine(term)}
          onSearch={onSearch}
          aria-label={names[at]}
          tabIndex={tabIndexOf(at)}
        >
          <title>{t('pictures.paperCount', { count: papers })}</title>
          <rect
            className={styles.room}
            x={x - room.width / 2}
            y={y - room.height / 2}
            width={room.width}
            height={room.height}
            rx="6"
          />
          <text x={x} y={y} dy="0.35em" textAnchor="middle" fontSize={size}>
            {term}
          </text>
        </SearchLink>
      ))}
    </svg>
  );
}
