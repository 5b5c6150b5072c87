/** How finely time is cut. */
export type Cut = 'week' | 'month' | 'year';

const DAY = 86_400_000;

/** The day so many days before another, both `YYYY-MM-DD`. */
export function daysBefore(day: string, count: number): string {
  return asDay(Date.parse(day) - count * DAY);
}

/** The period that a day is in: the Monday of its week `2026-03-09`, its month `2026-03`, its year `2026`. */
export function periodOf(day: string, cut: Cut): string {
  if (cut === 'year') return day.slice(0, 4);
  if (cut === 'month') return day.slice(0, 7);
  return daysBefore(day, (new Date(day).getUTCDay() + 6) % 7);
}

/** Every period from the first to the last, both inclusive, but of many only the last. */
export function periodsBetween(first: string, last: string, cut: Cut, most: number): string[] {
  const periods: string[] = [];
  for (let period = last; period >= first && periods.length < most; period = periodBefore(period, cut)) {
    periods.unshift(period);
  }
  return periods;
}

function periodBefore(period: string, cut: Cut): string {
  if (cut === 'week') return daysBefore(period, 7);
  return periodOf(daysBefore(cut === 'year' ? `${period}-01-01` : `${period}-01`, 1), cut);
}

function asDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
