import { expect, test } from 'vitest';
import { gist, inOrderOf, lineOf, lineSortedBy } from '../../../entrypoints/library/lines.ts';
import { parse } from '../../../lib/search/index.ts';

test.each([
  ['tag', 'vision', 'tag:vision '],
  ['tag', 'vision/3d', 'tag:vision/3d '],
  ['tag', 'field work', 'tag:"field work" '],
  ['tag', '视觉', 'tag:视觉 '],
  ['site', 'Hugging Face', 'site:"Hugging Face" '],
  // Without quotes it would ask for PubMed Central too.
  ['site', 'PubMed', 'site:"PubMed" '],
] as const)('the place of the %s %s asks for it', (field, text, line) => {
  expect(lineOf(field, text)).toBe(line);
});

test.each([
  ['tag:"vision"', 'tag:"vision" sort:title'],
  ['is:kept', 'sort:seen is:kept '],
  ['latent  space', 'latent space'],
])('%o and %o are one place', (one, other) => {
  expect(gist(one)).toBe(gist(other));
});

test('a line is put in another order, whatever order it asked for', () => {
  const sorted = lineSortedBy('is:kept sort:title latent ', { by: 'seen', descending: false });
  expect(gist(sorted)).toBe(gist('is:kept latent'));
  expect(sorted).toContain('sort:-seen');
  expect(sorted).not.toContain('sort:title');
});

test('who goes elsewhere keeps the order, unless the place has its own', () => {
  expect(inOrderOf('is:kept ', 'latent sort:title')).toBe('is:kept sort:title ');
  expect(inOrderOf('is:kept sort:seen', 'latent sort:title')).toBe('is:kept sort:seen');
  expect(inOrderOf('', 'latent sort:title')).toBe('sort:title ');
  expect(inOrderOf('is:kept ', 'latent')).toBe('is:kept ');
});

test.each(['"deep lea', 'title:"deep lea ', 'deep lea'])('%s in another order asks for the same', (line) => {
  const ordered = parse(inOrderOf(line, 'latent sort:title'), '2026-03-09');
  expect(ordered.sort).toMatchObject({ by: 'title' });
  const terms = ({ nodes }: typeof ordered) => nodes.map(({ start: _, end: __, ...term }) => term);
  expect(terms(ordered)).toEqual(terms(parse(line, '2026-03-09')));
});
