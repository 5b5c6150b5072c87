import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCorrections, Corrections } from '../../lib/search/corrections.ts';
import { PaperIndex } from '../../lib/search/paper-index.ts';
import { titled } from './papers.ts';
import { isSlowCorrection } from './slow-search.ts';

/** An index of papers with these titles, the first half of them in a part of its own. */
function indexOf(titles: string[]): PaperIndex {
  const index = new PaperIndex();
  const papers = titled(...titles);
  index.add(papers.slice(0, papers.length / 2));
  index.add(papers.slice(papers.length / 2));
  return index;
}

const letter = fc.constantFrom('a', 'b', 'c', 'q', '1', 'я', 'ж', 'ა');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 11 });

test('a word is corrected to exactly the words within reach', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), fc.boolean(), (typed, texts, isTyping) => {
      const found = allCorrections(indexOf(texts), typed, isTyping);
      const expected = texts.filter((text) => isSlowCorrection(typed, text, isTyping));
      expect(found.map((correction) => correction.word).sort()).toEqual(expected.sort());
    }),
    { numRuns: 1_000 },
  );
});

test('the frequent word is the likelier of two that are equally far', () => {
  const corrections = new Corrections(indexOf(['modal', 'model', 'model of a', 'model of b']));
  expect(corrections.of('modol', false).map(({ word }) => word)).toEqual(['model', 'modal']);
});

test('a word that was learnt meanwhile is a correction too', () => {
  const index = indexOf(['modal']);
  const corrections = new Corrections(index);
  expect(corrections.of('modol', false).map(({ word }) => word)).toEqual(['modal']);
  index.add(titled('', 'model'));
  expect(corrections.of('modol', false).map(({ word }) => word)).toContain('model');
});

test.each(['dit', 'mod', 'a'])('three letters or fewer, as in %s, are taken as they are', (typed) => {
  expect(new Corrections(indexOf(['dot', 'mad', 'b'])).of(typed, true)).toEqual([]);
});

test.each([
  ['abcdefg', ['abcdef', 'abcdefgh']],
  ['abcdefgh', ['abcdef', 'abcdefg', 'abcdefghij']],
])('%s is corrected to %j: two edits are allowed from eight letters on', (typed, expected) => {
  const words = ['abcde', 'abcdef', 'abcdefg', 'abcdefgh', 'abcdefghij'];
  const found = new Corrections(indexOf(words)).of(typed, false).map(({ word }) => word);
  expect(found.sort()).toEqual(expected);
});
