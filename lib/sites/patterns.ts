import type { Site } from './site.ts';

/** Which of a site's patterns an address fits: what kind of page it is. `undefined` where it is none of the site's. */
export function patternOf(site: Site, url: URL): string | undefined {
  return site.matches.find((pattern) => matches(pattern, url));
}

/** A site's origins as match patterns: whole, for a page's own navigation may lead to a listing later. */
export function originsOf(site: Site): string[] {
  return [...new Set(site.matches.map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*')))];
}

/**
 * Match patterns as in https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns,
 * in the part that sites use: https, an exact host, a path with `*`. The query counts as path.
 */
function matches(pattern: string, url: URL): boolean {
  const [, host, path] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (url.protocol !== 'https:' || url.host !== host || path === undefined) return false;
  return fits(url.pathname + url.search, path.split('*'));
}

/** Whether the text is these pieces with anything between them. */
function fits(text: string, [first = '', ...others]: string[]): boolean {
  const last = others.pop();
  if (last === undefined) return text === first;
  let end = text.startsWith(first) ? first.length : -1;
  for (const piece of others) end = end < 0 ? end : endOf(piece, text, end);
  return end >= 0 && text.endsWith(last) && text.length - last.length >= end;
}

/** Where the piece ends, when it comes next. */
function endOf(piece: string, text: string, from: number): number {
  const start = text.indexOf(piece, from);
  return start < 0 ? start : start + piece.length;
}
