import { locale } from '../../lib/words/index.ts';

/** A day in as few letters as tell it apart: "Nov 18" of this year, "Nov 2025" of another. Both times are epoch milliseconds. */
export function shortDay(time: number, now: number): string {
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return formats()[isThisYear ? 'thisYear' : 'otherYear'].format(time);
}

let made: { of: string; thisYear: Intl.DateTimeFormat; otherYear: Intl.DateTimeFormat } | undefined;

function formats() {
  const of = locale();
  if (made?.of !== of) {
    const thisYear = new Intl.DateTimeFormat(of, { month: 'short', day: 'numeric' });
    made = { of, thisYear, otherYear: new Intl.DateTimeFormat(of, { month: 'short', year: 'numeric' }) };
  }
  return made;
}
