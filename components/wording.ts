import { locale } from '../lib/words/index.ts';

/** Numbers and dates as the language writes them that Gleaner speaks. */

/** 1234 becomes "1,234". */
export const number = (value: number) => numbers({}).format(value);

/** 1234 becomes "1.2K". */
export const shortNumber = (value: number) => numbers({ notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** 0.25 becomes "25%". */
export const percent = (share: number) => numbers({ style: 'percent' }).format(share);

/** Epoch milliseconds to a day in the reader's time zone: "Nov 18, 2026". */
export const day = (time: number) => dates({ dateStyle: 'medium' }).format(time);

/** "a, b, and c" */
export const listed = (texts: string[]) => new Intl.ListFormat(locale()).format(texts);

const precision: Record<number, Intl.DateTimeFormatOptions> = {
  7: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  10: { dateStyle: 'medium', timeZone: 'UTC' },
};

/** `2024`, `2024-01` or `2024-01-12` to words that are no more precise than it is. Anything else stays as it is. */
export function publicationDate(published: string): string {
  const options = precision[published.length];
  const time = Date.parse(published);
  return options && !Number.isNaN(time) ? dates(options).format(time) : published;
}

const numbers = made((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale(), options));
const dates = made((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale(), options));

/** Each format is made once for a language: making them is slow, and a list has hundreds of numbers. */
function made<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const formats = new Map<string, Format>();
  return (options) => {
    const name = locale() + JSON.stringify(options);
    const format = formats.get(name) ?? make(options);
    formats.set(name, format);
    return format;
  };
}
