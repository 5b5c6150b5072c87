import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A stored page of a site that Gleaner reads. */
export interface SitePage {
  name: string;
  address: string;
  html: string;
}

const fixtures = path.resolve(import.meta.dirname, '../sites');
const shared = path.resolve(import.meta.dirname, '../../../shared');

/** The real pages beside the project, where they are there. */
export function realPages(): SitePage[] {
  return files(shared, /^(captures\/[^/]+|seeds)\/[^/]+\.html$/).map((file) => {
    const { url } = JSON.parse(readFileSync(path.join(shared, file.replace(/html$/, 'json')), 'utf8'));
    const address = url.split(' ')[0].replace('http:', 'https:');
    return {
      name: file.replace(/^captures\/|\.html$/g, ''),
      address,
      html: readFileSync(path.join(shared, file), 'utf8'),
    };
  });
}

/** Of each site the fixture that lists the most papers, all of which can be read. */
export function longestFixtures(): SitePage[] {
  const folders = files(fixtures, /^[^/]+\/[^/]+\/source\.html$/).map((file) => path.dirname(file));
  const longest = new Map<string, string>();
  for (const folder of folders) {
    const site = path.dirname(folder);
    const before = longest.get(site);
    if (!before || papersOf(folder) > papersOf(before)) longest.set(site, folder);
  }
  return [...longest.values()].map(fixture);
}

function fixture(folder: string): SitePage {
  const html = readFileSync(path.join(fixtures, folder, 'source.html'), 'utf8');
  const [, address = ''] = /<!-- saved from url=\(\d{4}\)(\S+) -->/.exec(html) ?? [];
  return { name: folder, address, html };
}

function papersOf(folder: string): number {
  const expected = JSON.parse(readFileSync(path.join(fixtures, folder, 'expected.json'), 'utf8'));
  // Other pages are of rows that cannot be read.
  return Array.isArray(expected) ? expected.length : 0;
}

function files(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => pattern.test(name)).sort();
}
