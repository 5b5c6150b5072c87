const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as Gleaner keeps it, as far as its parts are known. @param month a number, or an English name */
export function dateFrom(year?: string | number, month?: string | number, day?: string | number): string | undefined {
  if (!/^[12]\d{3}$/.test(String(year ?? ''))) return undefined;
  const number = monthNumber(String(month ?? ''));
  if (number === undefined) return String(year);
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  const isDay = Number(day) >= 1 && Number(day) <= last;
  return [String(year), padded(number), ...(isDay ? [padded(Math.floor(Number(day)))] : [])].join('-');
}

/** The first date in a text: `2024-05-31`, `2024/5/31/`, `2024-05/2024-06`, `May 2024`, `2024`. */
export function dateIn(text: string): string | undefined {
  const [, year, month, day] = /\b([12]\d{3})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?/.exec(text) ?? [];
  return dateFrom(year, month ?? /[a-z]{3,9}/i.exec(text)?.[0], day);
}

/** Epoch milliseconds of a time as ISO 8601 writes it. */
export function timeIn(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}

function monthNumber(month: string): number | undefined {
  const named = months.indexOf(month.trim().slice(0, 3).toLowerCase()) + 1;
  const number = named || Number(month);
  return number >= 1 && number <= 12 ? Math.floor(number) : undefined;
}

function padded(part: number): string {
  return String(part).padStart(2, '0');
}
