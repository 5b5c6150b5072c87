import { scaleBand, scaleLinear } from 'd3-scale';
import { type CSSProperties, type SyntheticEvent, useState } from 'react';
import type { OverTimeSeries } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';
import { Axes } from './Axes.tsx';
import { type BarPart, barParts } from './bar-parts.ts';
import styles from './Pictures.module.css';
import { lineOf } from './period-lines.ts';
import { periodName } from './period-names.ts';
import { hueAt } from './site-hues.ts';
import { useArrowKeys } from './use-arrow-keys.ts';

interface OverTimeBarsProps {
  data: OverTimeSeries;
  width: number;
  /** The series that is pointed at in the key. */
  lit: number | undefined;
  onSearch: OnSearch;
}

const HEIGHT = 224;
const EDGE = { top: 10, bottom: 22, left: 40 };
/** A part of a bar that would be thinner can hardly be seen; a bar that were wider would be a wall. */
const THINNEST = 2;
const WIDEST = 72;

/** A bar for each period, made of a part for each site. Below it stands in words what is pointed at. */
export function OverTimeBars({ data, width, lit, onSearch }: OverTimeBarsProps) {
  const [pointedAt, setPointedAt] = useState('');
  const { onKeyDown, onFocus } = useArrowKeys();
  const parts = barParts(data);
  const highest = Math.max(1, ...parts.map(({ to }) => to));
  const x = scaleBand(data.periods, [EDGE.left, width]).paddingInner(0.22).paddingOuter(0.1);
  const y = scaleLinear([0, highest], [HEIGHT - EDGE.bottom, EDGE.top]).nice(3);
  const thickness = Math.min(WIDEST, x.bandwidth());
  const left = (period: string) => (x(period) ?? 0) + (x.bandwidth() - thickness) / 2;
  const point = ({ target }: SyntheticEvent) =>
    setPointedAt((target as Element).closest('a')?.getAttribute('aria-label') ?? '');

  function bar(part: BarPart, at: number) {
    const period = data.periods[part.period] as string;
    const series = data.series[part.series];
    const height = Math.max(THINNEST, y(part.from) - y(part.to) - 1);
    return (
      <SearchLink
        key={`${part.series} ${period}`}
        className={styles.bar}
        line={lineOf(data, period, series)}
        onSearch={onSearch}
        aria-label={inWords(data, part)}
        tabIndex={at === 0 ? 0 : -1}
        data-faded={lit !== undefined && lit !== part.series}
        style={{ '--hue': hueAt(part.series) } as CSSProperties}
      >
        <rect x={left(period)} y={y(part.from) - height} width={thickness} height={height} />
      </SearchLink>
    );
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        role="group"
        aria-label={`${t('pictures.overTime')}. ${t('pictures.keysHint')}`}
        width={width}
        height={HEIGHT}
        onPointerOver={point}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          onFocus(event);
          point(event);
        }}
      >
        <Axes {...{ data, x, y, width }} height={HEIGHT} />
        {parts.map(bar)}
      </svg>
      <p className={styles.pointedAt}>{pointedAt || (isCountedTwice(data) && t('pictures.overTimeNote'))}</p>
    </>
  );
}

/** Whether some paper was on several sites within a period. */
function isCountedTwice({ series, inAll }: OverTimeSeries): boolean {
  return inAll.some((papers, at) => series.reduce((sum, each) => sum + (each.papers[at] ?? 0), 0) > papers);
}

function inWords({ series, periods, cut }: OverTimeSeries, part: BarPart): string {
  const site = series[part.series]?.site ?? t('pictures.otherSites');
  const period = periodName(periods[part.period] as string, cut);
  return t('pictures.bar', { site, period, count: part.to - part.from });
}
