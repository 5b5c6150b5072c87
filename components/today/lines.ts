/** Lines that the search understands. A blank at the end says that the last word is complete. */

/** A filter for a text: `list:"Daily papers"`. */
export function filter(name: 'author' | 'list' | 'site' | 'title' | 'venue', text: string): string {
  return `${name}:"${text.replace(/["“”]/g, ' ').trim()}"`;
}

/** What has a term in its title, be it in the singular or the plural, as terms are counted: quotes find one form alone. */
export function termLine(term: string): string {
  // Of a word that is not plain the search would take the parts, wherever they stand.
  const words = term.split(' ').map((word) => (/^\w+$/.test(word) ? `title:${word}` : filter('title', word)));
  return words.join(' ');
}

/** What was passed in some days, anywhere or on one listing. */
export function passedLine(seen: 'today' | 'week', place: { site: string; listing: string } | undefined): string {
  const where = place ? [filter('list', place.listing), filter('site', place.site)] : [];
  return [...where, `seen:${seen}`].join(' ');
}

/** Of a line of `passedLine`: what was not seen before. @param dayBefore the last day before the days of the line */
export function newLine(line: string, dayBefore: string): string {
  return `${line} -seen:..${dayBefore}`;
}
