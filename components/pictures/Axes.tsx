import type { ScaleBand, ScaleLinear } from 'd3-scale';
import type { OverTimeSeries } from '../../lib/trends/index.ts';
import { figure } from '../today/figures.ts';
import styles from './Pictures.module.css';
import { shortPeriodName } from './period-names.ts';

interface AxesProps {
  data: OverTimeSeries;
  x: ScaleBand<string>;
  y: ScaleLinear<number, number>;
  width: number;
  height: number;
}

/** What a name below the axis needs, in CSS pixels. */
const NAME = 64;

/** The names of the periods, as many as there is room for, and two or three counts with their lines. */
export function Axes({ data: { periods, cut }, x, y, width, height }: AxesProps) {
  const every = Math.max(1, Math.ceil(NAME / x.step()));
  const named = periods.filter((_, at) => (periods.length - 1 - at) % every === 0);
  const [left] = x.range();
  // A name at the edge is moved in, yet not so far that it would touch the one before.
  const middle = (period: string) =>
    Math.min(Math.max((x(period) ?? 0) + x.bandwidth() / 2, NAME / 2), width - NAME / 4);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" className={styles.axes}>
      {y
        .ticks(3)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} transform={`translate(0 ${Math.round(y(tick)) + 0.5})`}>
            <path d={`M${left} 0H${width}`} />
            <text x={left - 8} dy="0.32em" textAnchor="end">
              {figure(tick)}
            </text>
          </g>
        ))}
      {named.map((period) => (
        <text key={period} x={middle(period)} y={height - 4} textAnchor="middle">
          {shortPeriodName(period, cut)}
        </text>
      ))}
    </g>
  );
}
