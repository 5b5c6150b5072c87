import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, originalRange } from '../../lib/search/fold.ts';
import { plainWords, tokens } from '../../lib/search/tokens.ts';

test.each([
  ['Ångström', 'angstrom'],
  ['e\u0301te\u0301', 'ete'],
  ['Łukasz Øster Straße', 'lukasz oster strasse'],
  ['ﬁne x²', 'fine x2'],
  ['𝐃iT', 'dit'],
  ['ΛΟΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['so\u00adft', 'soft'],
])('%s is compared as %s', (original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test.each([
  ['pre-training', ['pre', 'training', 'pretraining']],
  ['state-of-the-art', ['state', 'of', 'stateof', 'the', 'stateofthe', 'art', 'stateoftheart']],
  ['TerDiT', ['terdit', 'dit']],
  ['Llama 3.1', ['llama', '3', '1']],
  ['扩散模型', ['扩', '扩散', '散', '散模', '模', '模型', '型']],
  ['BERT模型', ['bert', '模', '模型', '型']],
  ['カメラ', ['カ', 'カメ', 'メ', 'メラ', 'ラ']],
  ['𠮷野', ['𠮷', '𠮷野', '野']],
  ['диффузия', ['диффузия']],
  ['', []],
])('the tokens of %s', (text, words) => {
  expect(tokens(text).map(({ word }) => word)).toEqual(words);
});

test('what is typed has neither joined forms nor tails', () => {
  expect(plainWords('Pre-training TerDiT 模型')).toEqual(['pre', 'training', 'terdit', '模型']);
});

describe('in any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });

  test('folding it whole is folding it character by character', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(fold(original).text).toBe(Array.from(original, (character) => fold(character).text).join(''));
      }),
    );
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(fold(fold(original).text).text).toBe(fold(original).text);
      }),
      { numRuns: 1_000 },
    );
  });

  test('each folded stretch leads back to whole characters that fold to at least it', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (original, one, other) => {
        const folded = fold(original);
        const [from, to] = [Math.min(one, other), Math.min(Math.max(one, other), folded.text.length)];
        fc.pre(from < to);
        const [start, end] = originalRange(folded, from, to);
        expect(fold(original.slice(start, end)).text).toContain(folded.text.slice(from, to));
      }),
    );
  });

  test('each word stands where its token says', () => {
    fc.assert(
      fc.property(text, (original) => {
        for (const { word, kind, start, end } of tokens(original)) {
          if (kind !== 'joined') expect(fold(original.slice(start, end)).text).toContain(word);
        }
      }),
    );
  });
});
