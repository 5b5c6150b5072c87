import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../../components/marks.ts';
import { snippet } from '../../components/snippet.ts';

const abstract =
  'Large language models are costly to train. We survey a decade of attempts to make them cheaper, from distillation ' +
  'to sparsity, and find that diffusion models for text gain most from both.';

function rangesOf(...words: string[]): Range[] {
  const found = words.flatMap((word) => [...abstract.matchAll(new RegExp(word, 'gi'))]);
  return found.map((each): Range => [each.index, each.index + each[0].length]).sort(([a], [b]) => a - b);
}

const marked = (ranges: Range[], length: number) => {
  const part = snippet(abstract, ranges, length);
  return part.ranges.map((range) => part.text.slice(...range));
};

test('without marks an abstract is shown from its beginning, whole words only', () => {
  expect(snippet(abstract, [], 50).text).toBe('Large language models are costly to train. We…');
});

test('an abstract that fits is shown as it is', () => {
  expect(snippet(abstract, rangesOf('models'), 500).text).toBe(abstract);
});

test('a snippet begins at a word, a little before the first mark', () => {
  expect(snippet(abstract, rangesOf('sparsity'), 60)).toEqual({
    text: '… to sparsity, and find that diffusion models for text gain…',
    ranges: [[5, 13]],
  });
});

test.each([
  [['train', 'sparsity', 'diffusion', 'text'], 70, ['sparsity', 'diffusion', 'text']],
  // One word twice is worth less than two words.
  [['models', 'diffusion'], 60, ['diffusion', 'models']],
  [['models', 'train'], 60, ['models', 'train']],
])('of %j it shows the passage with the most different words', (words, length, shown) => {
  expect(marked(rangesOf(...words), length)).toEqual(shown);
});

test('of two passages as good the first is shown', () => {
  expect(snippet(abstract, rangesOf('models'), 60).text).toMatch(/^Large language models/);
});

test('of two passages as good the one that comes to the words sooner is shown', () => {
  expect(snippet(abstract, rangesOf('costly', 'sparsity', 'diffusion', 'text'), 120).text).toMatch(/^… to sparsity/);
});

test('a script without spaces is cut between characters', () => {
  const text = '我们提出了一种新的𠀀方法'.repeat(9);
  const part = snippet(text, [[40, 42]], 20);
  expect(part.text).toBe(`… ${text.slice(40, 60)}…`);
  for (const length of [8, 9, 10, 11]) expect(snippet(text, [], length).text.isWellFormed()).toBe(true);
});

const texts = fc
  .tuple(fc.string({ minLength: 1, maxLength: 900, unit: 'grapheme' }), fc.array(fc.nat(900), { maxLength: 12 }))
  .map(([text, cuts]) => {
    const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
    const ranges = places.flatMap((start, i): Range[] => (i % 2 ? [] : [[start, places[i + 1] ?? text.length]]));
    return { text, ranges: ranges.filter(([start, end]) => start < end) };
  });

test('whatever is marked, a snippet is a short part of the text, with marks on the same words', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 300 }), ({ text, ranges }, length) => {
      const part = snippet(text, ranges, length);
      const words = ranges.map((range) => text.slice(...range));
      for (const range of part.ranges) expect(words).toContain(part.text.slice(...range));
      const shown = part.text.replace(/^… /, '').replace(/…$/, '');
      expect(text).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(length);
    }),
  );
});
