import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A stored page and the address that it is shown at. */
export interface StoredPage {
  /** Its path below the folder that was read. */
  file: string;
  address: string;
  html: string;
}

const tests = path.resolve(import.meta.dirname, '..');

/** The pages of every kind that Gleaner reads: `tests/sites/<site>/<page>/source.html`. */
export const sitePages = (): StoredPage[] => read(path.join(tests, 'sites'));

/** The sample listings that the demo opens too. */
export const demoPages = (): StoredPage[] => read(path.join(tests, 'demo/pages'));

function read(folder: string): StoredPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => stored(file, readFileSync(path.join(folder, file), 'utf8')));
}

function stored(file: string, html: string): StoredPage {
  const address = /<!-- saved from url=\(\d{4}\)(\S+) -->/.exec(html)?.[1];
  if (!address) throw new Error(`${file} does not begin with the line "saved from url"`);
  return { file, address, html };
}
