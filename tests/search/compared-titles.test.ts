import { expect, test } from 'vitest';
import { comparableAt } from '../../lib/search/compared-titles.ts';
import { comparable } from '../../lib/search/likeness.ts';
import { textsOf } from '../../lib/search/segments/bytes.ts';
import { Random } from './corpus/random.ts';

test.each([
  ['letters, digits and signs', 'GPT-4V(ision): A 2nd Look?', ' gpt 4v ision a 2nd look'],
  ['marks and another script', 'Schrödinger’s Ωmega', ' schrodinger s ωmega'],
  ['Chinese, by pairs', '深度学习', ' 深度 度学 学习'],
  ['a word of more letters than count', `${'x'.repeat(50)} end`, ` ${'x'.repeat(40)} end`],
  ['nothing to compare', '?!', ''],
])('a title is compared by its words alone: %s', (_, title, words) => {
  expect(comparableAt(textsOf([title]), 0)).toBe(words);
});

test('kept texts are compared as any text is', () => {
  const random = new Random(1);
  const characters = [...'aBz09 -_.,\'"$\\{}\t@[`~/:', 'é', 'ﬁ', 'İ', '中', '😀', 'a'.repeat(39)];
  const texts = Array.from({ length: 2_000 }, () => random.some(characters, random.between(0, 12)).join(''));
  const kept = textsOf(texts);
  expect(texts.map((_, place) => comparableAt(kept, place))).toEqual(texts.map(comparable));
});
