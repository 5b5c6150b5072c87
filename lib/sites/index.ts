import { patternOf } from './patterns.ts';
import type { Site } from './site.ts';

export { originsOf, patternOf } from './patterns.ts';
export { LayoutChanged, type Site } from './site.ts';

// A file named after a hostname (a dot in its name) is a site.
const modules = import.meta.glob<Site>('./*.*.ts', { eager: true, import: 'default' });

/** Every site that Gleaner reads. */
export const sites: Site[] = Object.values(modules);

/** The site that owns this address; `undefined` for any other page. */
export function siteFor(url: URL): Site | undefined {
  return sites.find((site) => patternOf(site, url) !== undefined);
}

/** The name of the script that reads a site's pages: its file's. */
export function scriptOf(site: Site): string {
  const [file = ''] = Object.entries(modules).find(([, each]) => each === site) ?? [];
  return file.replace(/^\.\/(.*)\.ts$/, '$1');
}
