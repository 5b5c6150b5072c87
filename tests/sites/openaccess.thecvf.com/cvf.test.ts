import { expect, test } from 'vitest';
import site from '../../../lib/sites/openaccess.thecvf.com.ts';
import { fixtures, type Page, parse } from '../pages.ts';

test.each([
  ['day-all', 'CVPR 2025 Open Access Repository, all'],
  ['workshop', 'CVPR 2025 Open Access Repository'],
  ['paper', undefined],
])('the list on %s is called %s', (folder, name) => {
  const page = fixtures().find((each) => each.folder === `openaccess.thecvf.com/${folder}`) as Page;
  expect(site.listingOf(parse(page.html), page.url)).toBe(name);
});
