import { describe, expect, test } from 'vitest';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { type Site, siteFor, sites } from '../../lib/sites/index.ts';
import { captures, fixtures, type Page, parse, readPage } from './pages.ts';

const hostnames = Object.keys(import.meta.glob('../../lib/sites/*.*.ts')).map((file) =>
  file.replace(/^.*\/(.*)\.ts$/, '$1'),
);

function owner(page: Page): Site {
  const owners = sites.filter((site) => siteFor(page.url) === site);
  expect(owners, `${page.url} has exactly one owner`).toHaveLength(1);
  return owners[0] as Site;
}

test.each(hostnames)('%s has a page', (hostname) => {
  expect(fixtures().filter((page) => page.folder.startsWith(`${hostname}/`))).not.toHaveLength(0);
});

test.each(fixtures())('$folder', async (page) => {
  const read = readPage(owner(page), page);
  await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(`${page.folder}/expected.json`);
});

test.each(fixtures())('$folder: each paper has a row for its mark', (page) => {
  const site = owner(page);
  const document = parse(page.html);
  const read = readPage(site, page, document);
  const papers = Array.isArray(read) ? read : (read.papers ?? []);
  for (const paper of papers) expect(site.rowOf?.(document, paper)?.textContent, paper.title).toBeTruthy();
});

/** Where there are no captures, one name to skip by. */
const captured = captures(/^(captures\/[^/]+|seeds)\/[^/]+\.html$/);
const realPages = captured.length ? captured.map(({ folder }) => folder) : ['captures and seeds of ../shared'];

describe('real pages come out entry for entry', () => {
  test.skipIf(captured.length === 0).each(realPages)('%s', (folder) => {
    const page = captured.find((each) => each.folder === folder) as (typeof captured)[number];
    const papers = readPage(owner(page), page);
    expect(papers).toBeInstanceOf(Array);
    expect(papers).toMatchObject(page.expected.map(asFound));
    expect((papers as FoundPaper[]).map(({ ids, url }) => [...ids, url].join(' ').toLowerCase())).toEqual(
      page.expected.map(({ id = '' }) => expect.stringContaining(id.toLowerCase())),
    );
    expect(papers).toHaveLength(page.expected.length);
  });
});

/** Authors are compared where the expectation has them as the page shows them, not as "Last, First". */
function asFound({ title, abstract, authors }: (typeof captured)[number]['expected'][number]) {
  return { title, ...(abstract && { abstract }), ...(authors && !authors[0]?.includes(',') && { authors }) };
}
