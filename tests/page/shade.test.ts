import { expect, test } from 'vitest';
import { lightnessOf } from '../../lib/page/shade.ts';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(15, 23, 42, 0.9)', 0.09],
  ['oklch(0.21 0.034 264.665)', 0.21],
  ['oklch(0.985 0.002 247 / 0.8)', 0.985],
  ['lab(96.1 -0.01 0.02)', 0.961],
  ['color(srgb 0.1 0.1 0.1)', 0.1],
])('%s is this light', (color, lightness) => {
  expect(lightnessOf(color)).toBeCloseTo(lightness, 2);
});

test.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.2)', 'oklch(0.2 0 0 / 0.3)', 'transparent', ''])(
  'what is behind shows through %s',
  (color) => {
    expect(lightnessOf(color)).toBeUndefined();
  },
);
