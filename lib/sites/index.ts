import type { Site } from './site.ts';

export { LayoutChanged, type Site } from './site.ts';

// A file named after a hostname (a dot in its name) is a site.
const modules = import.meta.glob<Site>('./*.*.ts', { eager: true, import: 'default' });

/** Every site that Gleaner reads. */
export const sites: Site[] = Object.values(modules);

/** The site that owns this address; `undefined` for any other page. */
export function siteFor(url: URL): Site | undefined {
  return sites.find((site) => site.matches.some((pattern) => matches(pattern, url)));
}

/** The origins of all sites as match patterns, for the manifest: a page's own navigation may lead to a listing later. */
export function origins(): string[] {
  const patterns = sites.flatMap((site) =>
    site.matches.map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*')),
  );
  return [...new Set(patterns)];
}

/**
 * Match patterns as in https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns,
 * in the part that sites use: https, an exact host, a path with `*`. The query counts as path.
 */
function matches(pattern: string, url: URL): boolean {
  const [, host, path] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (url.protocol !== 'https:' || url.host !== host || path === undefined) return false;
  const expression = path.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${expression.join('.*')}$`).test(url.pathname + url.search);
}
