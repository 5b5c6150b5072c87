import { expect, test } from 'vitest';
import { withoutMarkup } from '../../../lib/sites/ieee-markup.ts';

test.each([
  ['words as they are', 'Pools of x < y > z', 'Pools of x < y > z'],
  ['emphasis joins, a paragraph parts', 'a<i>b</i>c<p>d</p>e', 'abc d e'],
  ['a formula is its TeX', '<inline-formula><tex-math notation="LaTeX">$G$</tex-math></inline-formula>', '$G$'],
  ['entities are read once', 'A &amp;lt; B &#38; &#x3b1;&nbsp;C&apos;s &bogus;', "A &lt; B & α C's &bogus;"],
  ['a number of no letter in use', '&#999999;&#xfffff;&#0;', '\u{f423f}\u{fffff}'],
  ['nothing said', ' <p> </p> ', undefined],
  ['no string', 7, undefined],
])('%s', (_, markup, said) => {
  expect(withoutMarkup(markup)).toBe(said);
});
