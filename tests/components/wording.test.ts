import { expect, test } from 'vitest';
import { hueOf } from '../../components/hue.ts';
import { webAddress } from '../../components/links.ts';
import { publicationDate } from '../../components/wording.ts';

test.each([
  ['2024', '2024'],
  ['2024-03', 'March 2024'],
  ['2024-03-05', 'Mar 5, 2024'],
  ['2024-13-05', '2024-13-05'],
])('the date %s is written as precisely as it is known', (published, words) => {
  expect(publicationDate(published)).toBe(words);
});

test.each([
  ['https://arxiv.org/abs/2401.00001', 'https://arxiv.org/abs/2401.00001'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['  JavaScript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['/abs/2401.00001', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %s opens as %s', (text, href) => {
  expect(webAddress(text)).toBe(href);
});

test('tags that look alike have hues that do not', () => {
  const hues = ['diffusion', 'diffusion models', 'Diffusion', 'диффузия', '扩散'].map(hueOf).sort((a, b) => a - b);
  const gaps = hues.map((hue, index) => hue - (hues[index - 1] ?? (hues.at(-1) as number) - 360));
  expect(Math.min(...gaps)).toBeGreaterThan(10);
});
