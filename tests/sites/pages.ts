import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import { LayoutChanged, type Site } from '../../lib/sites/index.ts';

/** A stored page: its folder, the address it was saved from, its markup. */
export interface Page {
  folder: string;
  url: URL;
  html: string;
}

/** Every fixture folder, `<site>/<page>`, in this directory. */
export function fixtures(): Page[] {
  return files(import.meta.dirname, /^[^/]+\/[^/]+\/source\.html$/).map(readFixture);
}

/** The files below a folder whose path there matches, sorted; none when the folder is not there. */
function files(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => pattern.test(name)).sort();
}

function readFixture(file: string): Page {
  const html = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  // The line that Chromium itself writes when it saves a page.
  const address = /<!-- saved from url=\(\d{4}\)(\S+) -->/.exec(html.slice(0, 1_000))?.[1];
  if (!address) throw new Error(`${file} does not begin with the line "saved from url"`);
  return { folder: path.dirname(file), url: new URL(address), html };
}

/** The markup as a document. The tests' DOM gives fragments no `<html>`, so they get one here. */
export function parse(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** What a site makes of a page: its papers, or what it warned of too, or how the page failed. */
export function readPage(site: Site, page: Page, document = parse(page.html)) {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    const papers = site.extract(document, page.url);
    const warnings = warn.mock.calls.map(([message]) => String(message));
    return warnings.length ? { warnings, papers } : papers;
  } catch (error) {
    if (!(error instanceof LayoutChanged)) throw error;
    return { layoutChanged: error.missing };
  } finally {
    warn.mockRestore();
  }
}

const shared = path.resolve(import.meta.dirname, '../../../shared');

/** A real page that nobody here wrote, with what an independent parser read from it. */
export interface Capture extends Page {
  expected: { title: string; abstract?: string; authors?: string[]; id?: string }[];
}

/** The captures and seeds beside the project whose path matches, where they are there. */
export function captures(pattern: RegExp): Capture[] {
  return files(shared, pattern).map(readCapture);
}

function readCapture(file: string): Capture {
  const base = path.join(shared, file.replace(/\.html$/, ''));
  const { url } = JSON.parse(readFileSync(`${base}.json`, 'utf8'));
  return {
    folder: file,
    url: new URL(url.split(' ')[0].replace('http:', 'https:')),
    html: readFileSync(`${base}.html`, 'utf8'),
    expected: JSON.parse(readFileSync(`${base}.expected.json`, 'utf8')),
  };
}
