import { expect, test } from 'vitest';
import { siteFor } from '../../../lib/sites/index.ts';
import scholar from '../../../lib/sites/scholar.google.com.ts';
import { bylineIn } from '../../../lib/sites/scholar-byline.ts';
import { idOfCluster } from '../../../lib/sites/scholar-cluster.ts';
import { fixtures, parse } from '../pages.ts';

test.each([
  'https://scholar.google.com/scholar?hl=en&q=pooling',
  'https://scholar.google.com.au/scholar?cites=5577767787428752324',
  'https://scholar.google.de/citations?user=aBcDeFgHiJkL',
  'https://scholar.google.co.jp/scholar_lookup?arxiv_id=2401.01234',
])('%s is read', (address) => {
  expect(siteFor(new URL(address))).toBe(scholar);
});

test.each([
  'https://scholar.google.com/',
  'https://scholar.google.com/scholar_case?case=12',
  'https://scholar.google.com/scholar_settings?hl=en',
  'https://www.google.com/search?q=pooling',
  'https://scholar.google.com.example.org/scholar?q=pooling',
])('%s is left alone', (address) => {
  expect(siteFor(new URL(address))).toBeUndefined();
});

test.each([
  '/citations?view_op=search_authors&mauthors=nov%C3%A1kov%C3%A1',
  '/citations?view_op=top_venues&hl=en',
  '/citations?view_op=list_mandates&user=aBcDeFgHiJkL',
  '/citations?user=aBcDeFgHiJkL&view_op=list_colleagues',
])('%s lists no papers and is not missed', (path) => {
  expect(scholar.extract(parse('<p>People</p>'), new URL(path, 'https://scholar.google.com'))).toEqual([]);
});

test.each([
  ['search', 'pooling phrases'],
  ['profile', 'Žofie Nováková'],
  ['cited-by', undefined],
  ['citation', undefined],
])('the list of %s is called %s', (name, listing) => {
  const page = fixtures().find(({ folder }) => folder === `scholar.google.com/${name}`);
  expect(page && scholar.listingOf(parse(page.html), page.url)).toBe(listing);
});

test('a list of related papers is not called by its identifier', () => {
  const url = new URL('https://scholar.google.com/scholar?q=related:xKtOGUA2aE0J:scholar.google.com/');
  expect(scholar.listingOf(parse('<p></p>'), url)).toBeUndefined();
});

test.each([
  ['5577767787428752324', 'xKtOGUA2aE0J'],
  ['12138148725852563792', 'UGlNm_Rdc6gJ'],
  ['17193491118930104238', 'ro-p4BONm-4J'],
  ['99999999999999999999', undefined],
])('the paper of number %s is known to searches as %s', (cluster, id) => {
  expect(idOfCluster(cluster)).toBe(id);
});

test.each([
  ['A Lovelace, C Babbage… - Scientific …, 1843 - publisher.org', ['A Lovelace', 'C Babbage'], true, undefined, '1843'],
  ['A Lovelace - Notes - On the Engine, 1843 - publisher.org', ['A Lovelace'], false, 'Notes - On the Engine', '1843'],
  ['A Lovelace - bioRxiv - biorxiv.org', ['A Lovelace'], false, 'bioRxiv', undefined],
  ['A Lovelace, C Babbage - example.edu', ['A Lovelace', 'C Babbage'], false, undefined, undefined],
  ['A Lovelace - Scientific Memoirs, 1843', ['A Lovelace'], false, 'Scientific Memoirs', '1843'],
  ['US Patent 5,123,456, 1992 - Google Patents', [], false, 'US Patent 5,123,456', '1992'],
  ['', [], false, undefined, undefined],
])('the byline "%s" is taken apart', (line, authors, authorsTruncated, venue, published) => {
  expect(bylineIn(line)).toEqual({ authors, authorsTruncated, venue, published });
});
