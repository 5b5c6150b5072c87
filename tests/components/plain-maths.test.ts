import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../../components/marks.ts';
import { plainMaths } from '../../components/plain-maths.ts';

test.each([
  ['$\\alpha$-divergence', 'α-divergence'],
  ['$k$NN in $O(n^2)$', 'kNN in O(n²)'],
  ['on $\\mathbb{R}^n$', 'on ℝⁿ'],
  ['$\\ell_1$ and $\\ell_\\infty$', 'ℓ₁ and ℓ_∞'],
  ['$x_{i+1} \\leq y^{n-1}$', 'xᵢ₊₁ ≤ yⁿ⁻¹'],
  ['$x\\in\\mathcal{L}$', 'x ∈ ℒ'],
  ['$\\frac{a+b}{2}$', '(a+b)/2'],
  ['$\\sqrt{n}$ regret', '√n regret'],
  ['$\\|A\\|^2$', '‖A‖²'],
  ['$\\hat{x}$', 'x\u0302'],
  ['$\\text{top-}k$', 'top−k'],
  ['$\\mathrm{SO}(3)$', 'SO(3)'],
  ['$\\epsilon$-greedy, \\(\\lambda\\)', 'ϵ-greedy, λ'],
  ['$\\foobar x$', 'foobar x'],
  ['$O(\\log n)$', 'O(log n)'],
  ['$n^{2/3}$', 'n^(2/3)'],
  ['$p \\, (x)$ with 5\\%', 'p (x) with 5\\%'],
  ['costs $5 and $6', 'costs $5 and $6'],
  ['$\\left\\{ x \\right\\}$', '{ x }'],
  ['$\\hat$ {', '$\\hat$ {'],
])('%s is shown as %s', (text, plain) => {
  expect(plainMaths(text).text).toBe(plain);
});

const rangesOf = (text: string, ...words: string[]) =>
  words.map((word): Range => [text.indexOf(word), text.indexOf(word) + word.length]);

test.each([
  ['the $\\alpha$-divergence bound', ['divergence'], ['divergence']],
  ['the $\\alpha$-divergence bound', ['alpha', 'bound'], ['α', 'bound']],
  ['on $\\mathbb{R}^n$ spaces', ['R', 'spaces'], ['ℝ', 'spaces']],
  ['plain words', ['words'], ['words']],
])('in %s what was found as %j is marked as %j', (text, found, marked) => {
  const plain = plainMaths(text, rangesOf(text, ...found));
  expect(plain.ranges.map((range) => plain.text.slice(...range))).toEqual(marked);
});

const commands = fc.array(
  fc.constantFrom('$', '\\', '{', '}', '^', '_', '\\frac', '\\hat', '\\mathbb', '\\sqrt', 'x', ' ', '😀', '\\alpha'),
);

test('marks stay in order and within the text, whatever it is', () => {
  fc.assert(
    fc.property(commands, fc.nat(20), fc.nat(20), (parts, from, length) => {
      const text = parts.join('');
      const range: Range = [Math.min(from, text.length), Math.min(from + length + 1, text.length)];
      const plain = plainMaths(text, range[1] > range[0] ? [range] : []);
      let last = -1;
      for (const [start, end] of plain.ranges) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(plain.text.length);
    }),
  );
});
