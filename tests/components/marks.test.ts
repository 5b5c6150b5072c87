import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, type Range } from '../../components/marks.ts';

const abstract =
  'Large language models are costly to train. We survey a decade of attempts to make them cheaper, from distillation ' +
  'to sparsity, and find that diffusion models for text gain most from both.';

const rangeOf = (words: string): Range => [abstract.indexOf(words), abstract.indexOf(words) + words.length];

const shown = (ranges: Range[]) => {
  const { text, ranges: marked } = excerpt(abstract, ranges);
  return { text, marked: marked.map((range) => text.slice(...range)) };
};

test('an abstract without marks is shown from its beginning', () => {
  expect(shown([])).toEqual({ text: abstract, marked: [] });
});

test('an excerpt begins at a word, a little before the first mark', () => {
  expect(shown([rangeOf('sparsity')])).toEqual({
    text: '… distillation to sparsity, and find that diffusion models for text gain most from both.',
    marked: ['sparsity'],
  });
});

test('an excerpt shows the place where most is marked', () => {
  expect(shown([rangeOf('models'), rangeOf('diffusion'), rangeOf('models for')]).marked).toEqual([
    'diffusion',
    'models for',
  ]);
});

const marked = fc
  .tuple(fc.string({ minLength: 1, maxLength: 900, unit: 'grapheme' }), fc.array(fc.nat(900), { maxLength: 12 }))
  .map(([text, cuts]) => {
    const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
    const ranges = places.flatMap((start, i): Range[] => (i % 2 ? [] : [[start, places[i + 1] ?? text.length]]));
    return { text, ranges: ranges.filter(([start, end]) => start < end) };
  });

test('whatever is marked, what an excerpt marks is marked in the abstract too', () => {
  fc.assert(
    fc.property(marked, ({ text, ranges }) => {
      const part = excerpt(text, ranges);
      const words = ranges.map((range) => text.slice(...range));
      for (const range of part.ranges) expect(words).toContain(part.text.slice(...range));
    }),
  );
});
