import { expect, test } from 'vitest';
import biorxiv from '../../../lib/sites/biorxiv.org.ts';
import { siteFor } from '../../../lib/sites/index.ts';
import medrxiv from '../../../lib/sites/medrxiv.org.ts';
import { parse } from '../pages.ts';

test.each([
  ['https://www.biorxiv.org/search/pooling%20sort%3Arelevance-rank?page=1', biorxiv],
  ['https://www.biorxiv.org/collection/neuroscience', biorxiv],
  ['https://www.biorxiv.org/content/early/recent', biorxiv],
  ['https://www.biorxiv.org/content/early/2017/05/11/136234', biorxiv],
  ['https://www.biorxiv.org/content/10.64898/2026.04.01.716005v1.full', biorxiv],
  ['https://www.medrxiv.org/content/10.1101/19001234v2?rss=1', medrxiv],
])('%s is read', (address, site) => {
  expect(siteFor(new URL(address))).toBe(site);
});

test.each([
  'https://www.biorxiv.org/',
  'https://www.biorxiv.org/search',
  'https://www.biorxiv.org/content/about-biorxiv',
  'https://connect.biorxiv.org/search/pooling',
])('%s is left alone', (address) => {
  expect(siteFor(new URL(address))).toBeUndefined();
});

test.each([
  'https://www.biorxiv.org/content/10.1101/2024.01.15.900001v2.supplementary-material',
  'https://www.biorxiv.org/content/10.1101/2024.01.15.900001v2.full.pdf',
  'https://www.biorxiv.org/content/early/2024',
])('%s shows no paper and is not missed', (address) => {
  expect(biorxiv.extract(parse('<p>Supplement</p>'), new URL(address))).toEqual([]);
});

test.each([
  ['/search/covid-19%252Bphrases%20numresults%3A75%20sort%3Arelevance-rank', 'covid-19 phrases'],
  [
    '/search/abstract_title%3Apooling%252Bphrases%20abstract_title_flags%3Amatch-all%20jcode%3Abiorxiv',
    'pooling phrases',
  ],
  ['/search/author1%3AN%25C3%25BA%25C3%25B1ez%20title%3Apooling?page=2', 'Núñez pooling'],
  ['/search/100%25%20pooled', '100% pooled'],
  ['/search/jcode%3Abiorxiv', undefined],
  ['/collection/neuroscience', undefined],
  ['/content/early/recent', undefined],
])('the list at %s is called %s', (path, name) => {
  expect(biorxiv.listingOf?.(parse('<h1>4 Results</h1>'), new URL(path, 'https://www.biorxiv.org'))).toBe(name);
});
