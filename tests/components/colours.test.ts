import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Colour, contrast } from './contrast.ts';

const components = path.resolve(import.meta.dirname, '../../components');
const pair = /(--[\w-]+): light-dark\(oklch\(([^)]+?(?:\(--hue\))?)\), oklch\(([^)]+?(?:\(--hue\))?)\)\)/g;

/** The colours that a style sheet names, by theme. A tag's have the hue that is given. */
function coloursOf(file: string, hue = 0): Record<'light' | 'dark', Map<string, Colour>> {
  const sheet = readFileSync(path.join(components, file), 'utf8').replaceAll('var(--hue)', String(hue));
  const found = [...sheet.matchAll(pair)] as unknown as [string, string, string, string][];
  const parse = (text: string) => text.split(' ').map(Number) as Colour;
  return {
    light: new Map(found.map(([, name, light]) => [name, parse(light)])),
    dark: new Map(found.map(([, name, , dark]) => [name, parse(dark)])),
  };
}

const tokens = coloursOf('tokens.css');
const grounds = ['--page', '--surface', '--raised'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const between = (front: string, back: string) =>
    contrast(tokens[theme].get(front) as Colour, tokens[theme].get(back) as Colour);

  test.each(['--ink', '--ink-quiet', '--accent', '--new'])('text in %s can be read on every ground', (ink) => {
    for (const ground of grounds) expect(between(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('text can be read where a match is marked, and on a message', () => {
    expect(between('--ink', '--mark')).toBeGreaterThanOrEqual(4.5);
    expect(between('--page', '--ink')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['--edge', '--kept', '--seen', '--wrong', '--mark-line', '--accent'])(
    '%s is seen on every ground',
    (mark) => {
      for (const ground of grounds) expect(between(mark, ground), ground).toBeGreaterThanOrEqual(3);
    },
  );

  test('a tag can be read whatever its hue', () => {
    for (let hue = 0; hue < 360; hue++) {
      const tag = coloursOf('TagChip.module.css', hue)[theme];
      const ratio = contrast(tag.get('--tag-ink') as Colour, tag.get('--tag') as Colour);
      expect(ratio, `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
