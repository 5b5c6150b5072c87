import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mathsPieces } from '../../lib/paper/maths-pieces.ts';

const formulasIn = (text: string) => mathsPieces(text).flatMap(({ tex }) => tex ?? []);

test.each([
  ['an $\\alpha$-divergence', ['\\alpha']],
  ['in $O(n^2)$ time', ['O(n^2)']],
  ['$k$NN', ['k']],
  ['with $x + y$ and $p<0.05$', ['x + y', 'p<0.05']],
  ['inline \\(a_i\\) and displayed \\[ \\sum_i a_i \\]', ['a_i', '\\sum_i a_i']],
  ['so $$E = mc^2$$ holds', ['E = mc^2']],
  ['up to $10$ times', ['10']],
  ['it costs $5, or $x$', ['x']],
  ['a$b$c$d$', ['b', 'd']],
])('the formulas of %s are %j', (text, formulas) => {
  expect(formulasIn(text)).toEqual(formulas);
});

test.each([
  'costs $5 and $6',
  'from $5M to $6M',
  'US$40-A$60',
  'a price of $ 5 $ each',
  'set $HOME/bin:$PATH',
  'it is \\$5 and \\$6 more',
  'one $ alone',
  '$$',
  '$$$$',
  '\\(\\)',
  '\\( never closed',
  '',
])('there is no formula in "%s"', (text) => {
  expect(formulasIn(text)).toEqual([]);
});

test('only formulas between two dollars or in square brackets stand on a line of their own', () => {
  const displayed = mathsPieces('$a$ \\(b\\) $$c$$ \\[d\\]').filter(({ isDisplay }) => isDisplay);
  expect(displayed.map(({ tex }) => tex)).toEqual(['c', 'd']);
});

const texts = fc.array(fc.constantFrom('$', '$$', '\\', '\\(', '\\)', '\\[', '\\]', 'x', '5', ' ', '^', 'word'));

test('the pieces are the text, whatever it is', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const pieces = mathsPieces(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});
