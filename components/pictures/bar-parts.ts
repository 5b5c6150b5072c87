import { stack } from 'd3-shape';
import type { OverTimeSeries } from '../../lib/trends/index.ts';

/** A site's part of the bar of a period. */
export interface BarPart {
  /** Places in `series` and `periods`. */
  series: number;
  period: number;
  /** How many papers lie below it, and how many with it. */
  from: number;
  to: number;
}

/** The parts of all bars, one site upon the other, without the empty ones; in the order of the periods. */
export function barParts({ series, periods }: OverTimeSeries): BarPart[] {
  const layers = stack<number, number>()
    .keys(series.map((_, place) => place))
    .value((period, place) => series[place]?.papers[period] ?? 0)(periods.map((_, place) => place));
  const parts = layers.flatMap((layer) =>
    layer.map(([from, to], period): BarPart => ({ series: layer.key, period, from, to })),
  );
  return parts.filter(({ from, to }) => to > from).sort((one, other) => one.period - other.period);
}
