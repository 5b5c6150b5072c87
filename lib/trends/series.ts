import type { PapersOverTime } from './over-time.ts';
import { type Cut, periodsBetween } from './periods.ts';

/** What one site showed in each period. */
export interface Series {
  /** The site's name; undefined for the sites that have no series of their own, together. */
  site: string | undefined;
  /** In the order of the periods. */
  papers: number[];
  total: number;
}

/** What the sites showed in the last periods. */
export interface OverTimeSeries {
  cut: Cut;
  periods: string[];
  series: Series[];
  /** Papers of each period, whatever the site; a paper on two sites is one of them. */
  inAll: number[];
}

/** So many sites have a series of their own. More hues than these cannot be told apart. */
const MOST_SITES = 5;
/** So many weeks, and so many months, are few enough to be shown each by itself. */
const FEW_WEEKS = 22;
const FEW_MONTHS = 36;

/**
 * The sites' figures for the last periods, the sites of the most papers first.
 * @param mostPeriods how many there is room for
 */
export function seriesOf(cuts: Record<Cut, PapersOverTime>, cut: Cut, mostPeriods: number): OverTimeSeries {
  const { bySite, inAll } = cuts[cut];
  const periods = periodsOf(cuts, cut, mostPeriods);
  // In the order of the years, a site has one place however time is cut.
  const sites = [...cuts.year.bySite].sort(([, one], [, other]) => sum(other.values()) - sum(one.values()));
  const names = sites.map(([site]) => site);
  const own = names.length > MOST_SITES + 1 ? names.slice(0, MOST_SITES) : names;
  const papersOf = (site: string) => periods.map((period) => bySite.get(site)?.get(period) ?? 0);
  const series = own.map((site) => asSeries(site, papersOf(site)));
  const others = names.slice(own.length).map(papersOf);
  const together = periods.map((_, at) => sum(others.map((papers) => papers[at] ?? 0)));
  if (others.length > 0) series.push(asSeries(undefined, together));
  return { cut, periods, series, inAll: periods.map((period) => inAll.get(period) ?? 0) };
}

/** How finely time is best cut at first: so that there are some bars, yet not too many. */
export function bestCut(cuts: Record<Cut, PapersOverTime>): Cut {
  if (periodsOf(cuts, 'week', FEW_WEEKS + 1).length <= FEW_WEEKS) return 'week';
  return periodsOf(cuts, 'month', FEW_MONTHS + 1).length <= FEW_MONTHS ? 'month' : 'year';
}

function periodsOf(cuts: Record<Cut, PapersOverTime>, cut: Cut, most: number): string[] {
  const all = [...cuts[cut].inAll.keys()].sort();
  return periodsBetween(all[0] ?? '', all.at(-1) ?? '', cut, all.length === 0 ? 0 : most);
}

function asSeries(site: string | undefined, papers: number[]): Series {
  return { site, papers, total: sum(papers) };
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}
