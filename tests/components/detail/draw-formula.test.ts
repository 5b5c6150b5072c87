import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawFormula } from '../../../components/detail/draw-formula.ts';

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html></html>');
  vi.stubGlobal('document', Object.assign(document, { compatMode: 'CSS1Compat' }));
});

test('a formula becomes MathML', async () => {
  const drawn = await drawFormula('O(n^2)', false);
  expect(drawn?.localName).toBe('math');
  expect(drawn?.querySelector('msup')?.textContent).toBe('n2');
});

test.each([
  ['\\frac{a'],
  ['\\nosuchcommand'],
  ['\\href{javascript:alert(1)}{x}'],
  ['\\includegraphics{https://example.org/x.png}'],
  ['\\def\\a{\\a\\a}\\a'],
  ['x'.repeat(2_001)],
])('%s is not drawn', async (tex) => {
  expect(await drawFormula(tex, false)).toBeUndefined();
});

test.each(['\\pmb{x}', '\\sideset{_a}{}\\sum', 'x \\label{root}'])(
  '%s has no style attribute and no id',
  async (tex) => {
    const drawn = await drawFormula(tex, true);
    expect(drawn?.querySelectorAll('[id]')).toHaveLength(0);
    expect([...(drawn?.querySelectorAll('[style="font-weight:bold"], [style*="text-align"]') ?? [])]).toEqual([]);
  },
);
