import { scaleBand, scaleLinear } from 'd3-scale';
import { type CSSProperties, type SyntheticEvent, useState } from 'react';
import type { OverTimeSeries, Series } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { type OnSearch, SearchLink } from '../today/SearchLink.tsx';
import { Axes } from './Axes.tsx';
import { type BarPart, barParts } from './bar-parts.ts';
import styles from './Pictures.module.css';
import { barLine } from './period-lines.ts';
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
  const parts = barParts(data);
  const names = parts.map((part) => inWords(data, part));
  const { tabIndexOf, onKeyDown, onFocus } = useArrowKeys(names);
  const highest = Math.max(1, ...parts.map(({ to }) => to));
  const x = scaleBand(data.periods, [EDGE.left, width]).paddingInner(0.22).paddingOuter(0.1);
  const y = scaleLinear([0, highest], [HEIGHT - EDGE.bottom, EDGE.top]).nice(3);
  const thickness = Math.min(WIDEST, x.bandwidth());
  const left = (period: string) => (x(period) ?? 0) + (x.bandwidth() - thickness) / 2;
  const point = ({ target }: SyntheticEvent) =>
    setPointedAt((target as Element).closest('[tabindex]')?.getAttribute('aria-label') ?? '');

  function bar(part: BarPart, at: number) {
    const period = data.periods[part.period] as string;
    const series = data.series[part.series] as Series;
    const height = Math.max(THINNEST, y(part.from) - y(part.to) - 1);
    const line = barLine(period, data.cut, series);
    const mark = {
      role: line ? undefined : 'img',
      className: styles.bar,
      'aria-label': names[at],
      tabIndex: tabIndexOf(at),
      'data-faded': lit !== undefined && lit !== part.series,
      style: { '--hue': hueAt(part.series) } as CSSProperties,
      children: <rect x={left(period)} y={y(part.from) - height} width={thickness} height={height} />,
    };
    const key = `${part.series} ${period}`;
    return line ? <SearchLink key={key} {...{ line, onSearch }} {...mark} /> : <g key={key} {...mark} />;
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
      <p className={styles.pointedAt}>{pointedAt}</p>
      {data.series.length > 1 && <p className={styles.note}>{t('pictures.overTimeNote')}</p>}
    </>
  );
}

function inWords({ series, periods, cut }: OverTimeSeries, part: BarPart): string {
  const site = series[part.series]?.site ?? t('pictures.otherSites');
  const period = periodName(periods[part.period] as string, cut);
  return t('pictures.bar', { site, period, count: part.to - part.from });
}
