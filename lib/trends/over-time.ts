import type { Sighting } from '../paper/paper.ts';
import { type Cut, periodOf } from './periods.ts';

/** How many papers each site showed in each period; a paper counts once for a site and period. */
export interface PapersOverTime {
  /** By site, and by period as `periodOf` names them. */
  bySite: Map<string, Map<string, number>>;
  /** How many papers there were in a period, on whatever site. */
  inAll: Map<string, number>;
}

/** Counts papers over time, a paper after the other. */
export class OverTime {
  readonly cuts: Record<Cut, PapersOverTime> = { week: none(), month: none(), year: none() };
  private readonly periods = new Map<string, Record<Cut, string>>();

  /** @param sightings all of one paper */
  add(sightings: readonly Pick<Sighting, 'site' | 'day'>[]): void {
    for (const cut of ['week', 'month', 'year'] as const) {
      const { bySite, inAll } = this.cuts[cut];
      const places = new Set(sightings.map(({ site, day }) => `${this.periodsOf(day)[cut]} ${site}`));
      for (const place of places) countUp(rowOf(bySite, siteIn(place)), periodIn(place));
      for (const period of new Set([...places].map(periodIn))) countUp(inAll, period);
    }
  }

  private periodsOf(day: string): Record<Cut, string> {
    const known = this.periods.get(day);
    if (known) return known;
    const periods = { week: periodOf(day, 'week'), month: periodOf(day, 'month'), year: periodOf(day, 'year') };
    this.periods.set(day, periods);
    return periods;
  }
}

const siteIn = (place: string) => place.slice(place.indexOf(' ') + 1);
const periodIn = (place: string) => place.slice(0, place.indexOf(' '));

function none(): PapersOverTime {
  return { bySite: new Map(), inAll: new Map() };
}

function rowOf(rows: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const row = rows.get(name) ?? new Map<string, number>();
  rows.set(name, row);
  return row;
}

function countUp(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
