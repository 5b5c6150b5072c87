import { expect, test } from 'vitest';
import { orderOf } from '../../../entrypoints/library/order-of.ts';
import { parse } from '../../../lib/search/index.ts';

test.each([
  ['latent', 'relevance'],
  ['"latent space" is:kept', 'relevance'],
  ['author:hinton', 'relevance'],
  ['title:"latent space"', 'relevance'],
  ['abstract:latent', 'relevance'],
  ['-author:hinton', 'seen'],
  ['tag:vision venue:acl', 'seen'],
  ['', 'seen'],
] as const)('the papers of %o are in the order of "%s"', (line, by) => {
  expect(orderOf(parse(line, '2026-01-01'))).toEqual({ by, descending: true });
});
