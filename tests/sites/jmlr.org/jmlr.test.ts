import { expect, test } from 'vitest';
import site from '../../../lib/sites/jmlr.org.ts';
import { fixtures, type Page, parse } from '../pages.ts';

test.each([
  ['volume', 'JMLR Volume 26'],
  ['topic', 'Special Topic on Phrases'],
  ['paper', undefined],
])('the list on %s is called %s', (folder, name) => {
  const page = fixtures().find((each) => each.folder === `jmlr.org/${folder}`) as Page;
  expect(site.listingOf(parse(page.html), page.url)).toBe(name);
});
