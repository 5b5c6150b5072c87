import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, count, webUrl } from '../../lib/sites/dom.ts';

test.each([
  ['  two\n\t words ', 'two words'],
  ['no\u00a0break', 'no break'],
  ['bell\u0007, \u202eright to left\u202c and zero\u200bwidth', 'bell, right to left and zerowidth'],
  ['half a pair: \ud83d', 'half a pair: \ufffd'],
  ['next\u0085line', 'next line'],
  ['\u061cmark', 'mark'],
  ['深度学习　综述', '深度学习 综述'],
  ['می‌خواهم', 'می‌خواهم'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  [' \n ', undefined],
  [null, undefined],
])('%j is cleaned to %j', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});

test('what is clean stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cleaned = clean(text);
      expect(clean(cleaned)).toBe(cleaned);
      expect(cleaned ?? '').not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['/papers', 'https://huggingface.co/papers'],
  ['https://x.github.io/#/demo', 'https://x.github.io/#/demo'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['http://', undefined],
  [`/${'a'.repeat(4_000)}`, undefined],
  [7, undefined],
])('the address %j is %j', (address, url) => {
  expect(webUrl(address, 'https://huggingface.co/')).toBe(url);
});

test.each([
  [' 33 ', 33],
  ['1,234', 1_234],
  ['1.2k', 1_200],
  ['3M', 3_000_000],
  ['-', undefined],
  ['many', undefined],
  [12, 12],
  [1.5, undefined],
  [',', undefined],
  ['99999999999999999999', undefined],
  [1e21, undefined],
])('%j counts %j', (text, number) => {
  expect(count(text)).toBe(number);
});
