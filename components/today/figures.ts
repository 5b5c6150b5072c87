import { locale } from '../../lib/words/index.ts';

/** 1234 becomes "1,234". */
export function figure(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}

/** With two digits where it is small: 0.042 becomes "0.042", 3.14 "3.1". */
export function rate(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: value < 100 ? 2 : 3 }).format(value);
}

/** Epoch milliseconds as a day: "Nov 18, 2026". */
export function dayName(time: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(time);
}
