import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldText } from '../../lib/search/fold.ts';

const all = Array.from({ length: 0x20000 }, (_, point) => String.fromCodePoint(point));

test('every character is folded alike with and without the way back', () => {
  const unlike = all.filter((character) => fold(character).text !== foldText(character));
  expect(unlike).toEqual([]);
});

test('so is every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(foldText(`${one}Σ ${other}`)).toBe(fold(`${one}Σ ${other}`).text);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['Ångström', 'angstrom'],
  ['ΟΔΥΣΣΕΎΣ', 'οδυσσευσ'],
  ['Straße, œuvre, Łódź', 'strasse, oeuvre, lodz'],
  ['ﬁne‑tuning', 'fine‐tuning'],
])('%s is compared as %s', (original, folded) => {
  expect(foldText(original)).toBe(folded);
});
