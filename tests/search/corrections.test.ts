import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCorrections, corrections } from '../../lib/search/corrections.ts';
import { Vocabulary } from '../../lib/search/vocabulary.ts';
import { isSlowCorrection } from './slow-search.ts';

function vocabularyOf(texts: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const text of texts) vocabulary.enter(text);
  return vocabulary;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'q', '1', 'я'), minLength: 1, maxLength: 11 });

test('a word is corrected to exactly the words within reach', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), fc.boolean(), (typed, texts, isTyping) => {
      const found = allCorrections(typed, vocabularyOf(texts).all(), isTyping);
      const expected = texts.filter((text) => isSlowCorrection(typed, text, isTyping));
      expect(found.map((correction) => correction.word.text).sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});

test('words by their beginning are those that a scan finds, after some were dropped too', () => {
  const texts = fc.uniqueArray(word, { maxLength: 40 });
  fc.assert(
    fc.property(
      texts,
      fc.nat(10),
      word.filter((text) => text.length > 1),
      (entered, dropped, prefix) => {
        const vocabulary = vocabularyOf(entered);
        for (const text of entered.slice(0, dropped)) vocabulary.drop(vocabulary.enter(text));
        const expected = entered.slice(dropped).filter((text) => text.startsWith(prefix));
        const found = vocabulary.beginningWith(prefix).map(({ text }) => text);
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
  );
});

test('the frequent word is the likelier of two that are equally far', () => {
  const vocabulary = vocabularyOf(['modal', 'model']);
  vocabulary.enter('model').papers.push(1, 2, 3);
  expect(corrections('modol', vocabulary.all(), false).map((found) => found.word.text)).toEqual(['model', 'modal']);
});

test.each(['dit', 'mod', 'a'])('three letters or fewer, as in %s, are taken as they are', (typed) => {
  expect(corrections(typed, vocabularyOf(['dot', 'mad', 'b']).all(), true)).toEqual([]);
});

test.each([
  ['abcdefg', ['abcdef', 'abcdefgh']],
  ['abcdefgh', ['abcdef', 'abcdefg', 'abcdefghij']],
])('%s is corrected to %j: two edits are allowed from eight letters on', (typed, expected) => {
  const words = ['abcde', 'abcdef', 'abcdefg', 'abcdefgh', 'abcdefghij'];
  const found = corrections(typed, vocabularyOf(words).all(), false).map(({ word }) => word.text);
  expect(found.sort()).toEqual(expected);
});
