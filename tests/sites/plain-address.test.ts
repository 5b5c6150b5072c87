import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainAddress } from '../../lib/sites/plain-address.ts';

const base = 'https://example.org/papers/list.html';

test.each([
  ['https://arxiv.org/abs/2401.01234v2', 'https://arxiv.org/abs/2401.01234v2'],
  ['/papers/v1.html?year=2024&page=2', 'https://example.org/papers/v1.html?year=2024&page=2'],
  ['https://doi.org/10.1000/a%20b', 'https://doi.org/10.1000/a%20b'],
])('%s is plain', (address, href) => {
  expect(plainAddress(address, base)?.href).toBe(href);
});

test.each([
  'https://arxiv.org',
  'https://ARXIV.org/abs/1',
  'https://example.org:443/',
  'https://xn--a.org/',
  'https://127.0.0.1/',
  'https://example.org/a/../b',
  '//example.org/a',
  'javascript:alert(1)',
  'paper.html',
  'https://example.org/?',
  'https://example.org/#top',
  'https://example.org/a b',
])('%s is left to the parser', (address) => {
  expect(plainAddress(address, base)).toBeUndefined();
});

const pieces = [
  'http',
  's://',
  'a-b',
  '.org',
  ':',
  '/',
  '..',
  '.',
  '?',
  '=',
  '&',
  '#',
  '%2e',
  '%',
  '\\',
  '@',
  '\t',
  'é',
  '1',
];

test('the parts of a plain address are those that the parser finds', () => {
  const path = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((each) => each.join(''));
  const addresses = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    path,
    path.map((each) => `https://example.org/${each}`),
    path.map((each) => `/${each}`),
  );
  fc.assert(
    fc.property(addresses, (address) => {
      const parts = plainAddress(address, base);
      if (parts) expect(new URL(address, base)).toMatchObject(parts);
    }),
    { numRuns: 10_000 },
  );
});
