import { expect, test } from 'vitest';
import site from '../../../lib/sites/proceedings.mlr.press.ts';
import { fixtures, type Page, parse } from '../pages.ts';

test.each([
  ['volume', 'Volume 901: International Conference on Example Learning, 21-27 July 2025, Wien, Austria'],
  ['paper', undefined],
])('the list on %s is called %s', (folder, name) => {
  const page = fixtures().find((each) => each.folder === `proceedings.mlr.press/${folder}`) as Page;
  expect(site.listingOf(parse(page.html), page.url)).toBe(name);
});
