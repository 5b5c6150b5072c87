import type { Cut, OverTimeSeries, Series } from '../../lib/trends/index.ts';
import { filter } from '../today/lines.ts';

const DAY = 86_400_000;

/** The line for a site's papers of a period, or for all papers of it. */
export function lineOf(data: OverTimeSeries, period: string, series: Series | undefined): string {
  const seen = seenIn(period, data.cut);
  return series ? `${siteLine(data, series)} ${seen}` : seen;
}

/** The line for the papers of a site; for those of the other sites together, the line without the named ones. */
export function siteLine({ series }: Pick<OverTimeSeries, 'series'>, { site }: Series): string {
  if (site !== undefined) return filter('site', site);
  return series.flatMap((each) => (each.site === undefined ? [] : `-${filter('site', each.site)}`)).join(' ');
}

/** The filter for what was seen in a period: `seen:2026-03-09..2026-03-15`. */
function seenIn(period: string, cut: Cut): string {
  if (cut !== 'week') return `seen:${period}`;
  const sunday = new Date(Date.parse(period) + 6 * DAY);
  return `seen:${period}..${sunday.toISOString().slice(0, 10)}`;
}
