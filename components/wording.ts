/** Numbers, counts and dates as the reader's own language settings write them. */

const plain = new Intl.NumberFormat();
const compact = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('en');

/** 1234 becomes "1,234". */
export const number = (value: number) => plain.format(value);

/** 1234 becomes "1.2K". */
export const shortNumber = (value: number) => compact.format(value);

/** "1 paper", "1,234 papers"; `word` is the singular of a noun with a regular plural. */
export function count(value: number, word: string): string {
  return `${number(value)} ${word}${plural.select(value) === 'one' ? '' : 's'}`;
}

/** Epoch milliseconds to a day in the reader's time zone: "Nov 18, 2026". */
export const day = (time: number) => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(time);

const precision: Record<number, Intl.DateTimeFormatOptions> = {
  7: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  10: { dateStyle: 'medium', timeZone: 'UTC' },
};

/** `2024`, `2024-01` or `2024-01-12` to words that are no more precise than it is. Anything else stays as it is. */
export function publicationDate(published: string): string {
  const options = precision[published.length];
  const time = Date.parse(published);
  return options && !Number.isNaN(time) ? new Intl.DateTimeFormat(undefined, options).format(time) : published;
}
