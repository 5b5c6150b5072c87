const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const forms = [
  // 2024-01-05, 2024/1/5, 2024-01-05T10:00:00Z, 2024-01, 2024/01
  /\b(?<year>(?:19|20)\d\d)[-/](?<number>\d{1,2})(?:[-/](?<day>\d{1,2}))?(?!\d)/,
  // 5 January 2024, 25 September, 2023
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[A-Z][a-z]{2})[a-z]*\.?,?[ -](?<year>(?:19|20)\d\d)\b/,
  // January 5, 2024; Jan. 5th 2024
  /\b(?<name>[A-Z][a-z]{2})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)\b/,
  // 2024 Jan 5, 2024 Jan
  /\b(?<year>(?:19|20)\d\d) (?<name>[A-Z][a-z]{2})[a-z]*\.?(?: (?<day>\d{1,2})(?!\d))?/,
  // January 2024
  /\b(?<name>[A-Z][a-z]{2})[a-z]*\.?,? (?<year>(?:19|20)\d\d)\b/,
  // 2024
  /\b(?<year>(?:19|20)\d\d)\b/,
];

/** The first date in a line in the first form that fits, as precise as it is written: `2024-01-05`, `2024-01`, `2024`. */
export function dateIn(line: string | null | undefined): string | undefined {
  if (!line) return undefined;
  for (const form of forms) {
    const date = asDate(form.exec(line)?.groups);
    if (date) return date;
  }
  return undefined;
}

function asDate(parts: Record<string, string | undefined> | undefined): string | undefined {
  if (!parts) return undefined;
  const month = parts.name ? months.indexOf(parts.name.toLowerCase()) + 1 : Number(parts.number ?? 0);
  const day = Number(parts.day ?? 0);
  if (parts.name && month === 0) return undefined;
  if (month < 1 || month > 12) return parts.year;
  const known = day >= 1 && day <= daysIn(Number(parts.year), month) ? [month, day] : [month];
  return [parts.year, ...known.map((each) => String(each).padStart(2, '0'))].join('-');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
