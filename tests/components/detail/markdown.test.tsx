import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Markdown } from '../../../components/detail/Markdown.tsx';

function show(note: string): HTMLElement {
  const html = renderToStaticMarkup(<Markdown note={note} />);
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

const texts = (note: string, selector: string) =>
  [...show(note).querySelectorAll(selector)].map(({ textContent }) => textContent);

test.each([
  ['one\n\ntwo', 'p', ['one', 'two']],
  ['one\ntwo', 'p span', ['one', 'two']],
  ['# Idea\ntext', 'p', ['Idea', 'text']],
  ['- a\n- b\n\nc', 'ul > li', ['a', 'b']],
  ['Because\n1. a\n2) b', 'ol > li', ['a', 'b']],
  ['*a* and _b_', 'em', ['a', 'b']],
  ['**a _b_**', 'strong em', ['b']],
  ['`a*b*`', 'code', ['a*b*']],
  ['```\n<b>\n\n- x\n```\nafter', 'pre', ['<b>\n\n- x']],
  ['```\nnever closed', 'pre', ['never closed']],
  ['snake_case_name and 2*3*4 h', 'em', ['3']],
  ['a snake_case_name', 'em', []],
  ['see [this](https://example.org/a_(b)).', 'a', ['this']],
  ['see https://example.org/a, and', 'a', ['https://example.org/a']],
])('of %j, %s shows %j', (note, selector, shown) => {
  expect(texts(note, selector)).toEqual(shown);
});

test('a link opens another tab, and tells it nothing', () => {
  const link = show('[a](https://example.org/a_(b))').querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://example.org/a_(b)');
  expect(link?.getAttribute('rel')).toBe('noreferrer');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '[click](http://example.org)',
  '![x](data:text/html,x)',
  '&lt;b&gt; **bold',
])('"%s" in a note is text', (note) => {
  const shown = show(note);
  expect(shown.querySelectorAll('script, img, a, b, strong')).toHaveLength(0);
  expect(shown.textContent).toBe(note);
});
