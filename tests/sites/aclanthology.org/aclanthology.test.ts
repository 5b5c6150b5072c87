import { expect, test } from 'vitest';
import site from '../../../lib/sites/aclanthology.org.ts';
import { fixtures, type Page, parse } from '../pages.ts';

test.each([
  ['volume', 'Proceedings of the 99th Example Meeting on Phrases (Volume 1: Long Papers)'],
  ['event', 'Example Meeting on Phrases (2025)'],
  ['person', 'Ada Example'],
  ['paper', undefined],
])('the list on %s is called %s', (folder, name) => {
  const page = fixtures().find((each) => each.folder === `aclanthology.org/${folder}`) as Page;
  expect(site.listingOf(parse(page.html), page.url)).toBe(name);
});
