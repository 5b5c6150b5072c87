import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latexTitle } from '../../lib/export/latex.ts';
import { entryOf } from './papers.ts';

test.each([
  ['Attention Is All You Need', 'Attention Is All You Need'],
  ['BERT: Pre-training of Deep Transformers', '{BERT}: Pre-training of Deep Transformers'],
  ['ImageNet, GPT-4 and GPT-4o in 3D', '{ImageNet}, {GPT}-4 and {GPT}-{4o} in {3D}'],
  ['A Q-learning Agent', 'A {Q}-learning Agent'],
  ['Spaces over $\\mathbb{R}^n$', 'Spaces over {$\\mathbb{R}^n$}'],
  ['$k$NN and $O(\\log N)$ time', '{$k$}{NN} and {$O(\\log N)$} time'],
  ['It costs $5 and $6', 'It costs \\$5 and \\$6'],
  ['Pay \\$5 for $x$', 'Pay \\textbackslash{}\\$5 for {$x$}'],
  ['Home$path/a$', 'Home\\$path/a\\$'],
  ['$\\input{/etc/passwd}$', '\\$\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}\\$'],
  ['$^^5cinput x$', '\\$\\textasciicircum{}\\textasciicircum{}{5cinput} x\\$'],
  ['$\\{a$', '\\$\\textbackslash{}\\textbraceleft{}a\\$'],
  ['$a\\$', '\\$a\\textbackslash{}\\$'],
  ['$\\frac{a}$', '\\$\\textbackslash{}frac\\textbraceleft{}a\\textbraceright{}\\$'],
  ['$\\frac{a_{1}}{\\sqrt 2}$, $10^\\mathrm{th}$', '{$\\frac{a_{1}}{\\sqrt 2}$}, {$10^\\mathrm{th}$}'],
  ['$x^$', '\\$x\\textasciicircum{}\\$'],
  ['100% of #1 & a_b ~ {x}', '100\\% of \\#1 \\& a\\_b \\textasciitilde{} \\textbraceleft{}x\\textbraceright{}'],
  ['Two\nlines,\t e\u0301 and \u202eevil\u200b', 'Two lines, \u00e9 and evil'],
  ['深度学习 (李明)', '深度学习 (李明)'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['ශ්\u200dරී, क्\u200dष', 'ශ්\u200dරී, क्\u200dष'],
  ['a\u200cb\u200d \u200cc\ufe0f', 'ab c'],
])('the title %j is written %j', (title, latex) => {
  expect(entryOf({ title }).fields.title).toBe(latex);
});

test('words of a title are protected alike, whatever letters stand beside them', () => {
  const words = fc.string({ unit: fc.constantFrom(...'aAbBzZ019-:.() '), maxLength: 20 });
  fc.assert(
    fc.property(words, (title) => {
      expect(`${latexTitle(`x ${title} x`)} é`).toBe(latexTitle(`x ${title} x é`));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['It is plain: "a" (b), c/d; 100 < 200?', 'It is plain: "a" (b), c/d; 100 < 200?'],
  ['a ` b', 'a ` b'],
  ["``Wide'' - pages--10", "`{}`Wide'{}' - pages-{}-10"],
  ['!`Hola!', '!{}`Hola!'],
  ['  Two  spaces ', 'Two spaces'],
  ['5% of $x_1$ & more', '5\\% of $x_1$ \\& more'],
])('the abstract %j is written %j', (abstract, latex) => {
  expect(entryOf({ abstract }).fields.abstract).toBe(latex);
});
