import type { NamedDays } from './tree.ts';

/** Days `YYYY-MM-DD`, both ends inclusive; at least one is there. */
export interface Days {
  from?: string;
  to?: string;
}

/** Each name, with how many days ago it begins and ends. */
const named: Record<NamedDays, [begin: number, end: number]> = {
  today: [0, 0],
  yesterday: [1, 1],
  week: [6, 0],
  month: [29, 0],
};

export const namesOfDays = Object.keys(named) as NamedDays[];

/**
 * Reads a name, `2026`, `2026-03`, `2026-03-09`, and two of them with `..` between, of which one may be missing;
 * undefined for anything else and for days that no month has.
 * @param today `YYYY-MM-DD`
 */
export function readDays(text: string, today: string): Days | undefined {
  const [first = '', last = first, ...others] = text.toLowerCase().split('..');
  if (others.length > 0 || first + last === '') return undefined;
  const one = first ? readSpan(first, today) : {};
  const other = last ? readSpan(last, today) : {};
  if (!one || !other) return undefined;
  const isReversed = one.from && other.to && one.from > other.to;
  return isReversed ? { from: other.from, to: one.to } : { from: one.from, to: other.to };
}

function readSpan(text: string, today: string): Days | undefined {
  const name = asName(text);
  if (name) return { from: daysBefore(today, named[name][0]), to: daysBefore(today, named[name][1]) };
  const [, year, month, day] = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return undefined;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const lastDay = dayOf(Date.UTC(Number(year), Number(month), 0));
  if (!day) return { from: `${year}-${month}-01`, to: lastDay };
  return day > '00' && text <= lastDay ? { from: text, to: text } : undefined;
}

/** The name of days that a text is, in any case. */
export function asName(text: string): NamedDays | undefined {
  return namesOfDays.find((name) => name === text.toLowerCase());
}

function daysBefore(day: string, count: number): string {
  return dayOf(Date.parse(day) - count * 86_400_000);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
