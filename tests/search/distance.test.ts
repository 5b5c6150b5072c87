import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../lib/search/distance.ts';
import { slowDistance, slowPrefixDistance } from './slow-search.ts';

// Few letters, so that equal ones and swaps are frequent.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 12 });
const limit = fc.integer({ min: 0, max: 4 });

test('the distance between two words is the textbook distance, up to the limit', () => {
  fc.assert(
    fc.property(word, word, limit, (typed, other, most) => {
      expect(editDistance(typed, other, most)).toBe(Math.min(slowDistance(typed, other), most + 1));
    }),
    { numRuns: 2_000 },
  );
});

test('the distance to a prefix is the least distance to any beginning, up to the limit', () => {
  fc.assert(
    fc.property(word, word, limit, (typed, other, most) => {
      expect(editDistance(typed, other, most, true)).toBe(Math.min(slowPrefixDistance(typed, other), most + 1));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['difusion', 'diffusion', 1],
  ['modle', 'model', 1],
  ['langauge', 'language', 1],
  ['lxngxage', 'language', 2],
  ['same', 'same', 0],
])('%s is %s after %3$d edits', (typed, meant, edits) => {
  expect(editDistance(typed, meant, 2)).toBe(edits);
});
