import type { Cut, Series } from '../../lib/trends/index.ts';
import { filter } from '../today/lines.ts';

const DAY = 86_400_000;

/** The line for the papers of a site; no line finds those of the sites that have no series of their own. */
export function siteLine({ site }: Series): string | undefined {
  return site === undefined ? undefined : filter('site', site);
}

/** The line for what was seen in a period: `seen:2026-03-09..2026-03-15`. */
export function periodLine(period: string, cut: Cut): string {
  if (cut !== 'week') return `seen:${period}`;
  const sunday = new Date(Date.parse(period) + 6 * DAY);
  return `seen:${period}..${sunday.toISOString().slice(0, 10)}`;
}

/** The line for the papers of a site that were seen in a period, there or elsewhere; none where there is none for the site. */
export function barLine(period: string, cut: Cut, series: Series): string | undefined {
  const site = siteLine(series);
  return site && `${site} ${periodLine(period, cut)}`;
}
