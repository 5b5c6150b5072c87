import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { originsOf, patternOf, type Site, scriptOf, sites } from '../../lib/sites/index.ts';

/** Whose pages an address is among, by name. */
function ownersOf(address: URL): string[] {
  return sites.filter((site) => patternOf(site, address) !== undefined).map(({ name }) => name);
}

test('no two sites read pages of one host', () => {
  const origins = sites.flatMap(originsOf);
  expect(origins.filter((origin, place) => origins.indexOf(origin) !== place)).toEqual([]);
});

test.each(sites)('$name asks for pages of named hosts only, by https', ({ matches }) => {
  for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[a-z\d.-]+\.[a-z]+\//);
});

/** `// https://example.org/list  https://example.org/search?q=pooling`, or from the path on. */
const exampleLine = /^ *\/\/ ((?:https:\/)?\/[^ ]+(?: {2}(?:https:\/)?\/[^ ]+)*)$/gm;

/** The addresses in comments of a site's file, on each of its hosts when they are from the path on. */
function examplesOf(site: Site): URL[] {
  const code = readFileSync(path.resolve(import.meta.dirname, `../../lib/sites/${scriptOf(site)}.ts`), 'utf8');
  const examples = [...code.matchAll(exampleLine)].flatMap(([, line = '']) => line.split('  '));
  const hosts = originsOf(site).map((origin) => origin.replace('*', ''));
  return examples
    .filter((example) => !/[…<]/.test(example))
    .flatMap((example) => (example.startsWith('/') ? hosts.map((host) => new URL(example, host)) : new URL(example)));
}

const examples = sites.flatMap((site) => examplesOf(site).map(({ href }) => ({ name: site.name, href })));

test.each(examples)('$href is a page of $name alone', ({ name, href }) => {
  expect(ownersOf(new URL(href))).toEqual([name]);
});

test.each([
  ['https://example.org/list/*', 'https://example.org/list/', true],
  ['https://example.org/list/*', 'https://example.org/list', false],
  ['https://example.org/*/of/*', 'https://example.org/list/of/papers', true],
  ['https://example.org/*/of/*', 'https://example.org/of/papers', false],
  ['https://example.org/a*ba', 'https://example.org/aba', true],
  ['https://example.org/ab*ba', 'https://example.org/aba', false],
  ['https://example.org/search?*', 'https://example.org/search?q=a', true],
  ['https://example.org/search?*', 'https://example.org/search', false],
  ['https://example.org/list', 'https://example.org/list#top', true],
  ['https://example.org/list', 'https://example.org/list?', true],
  ['https://example.org/list', 'https://example.org/list?page=2', false],
  ['https://example.org/a.b', 'https://example.org/a-b', false],
  ['https://example.org/*', 'http://example.org/', false],
  ['https://example.org/*', 'https://www.example.org/', false],
  ['https://example.org/*', 'https://example.org:8443/', false],
])('the pattern %s and the address %s: %s', (pattern, address, fits) => {
  const site: Site = { name: 'Example', matches: [pattern], extract: () => [] };
  expect(patternOf(site, new URL(address)) === pattern).toBe(fits);
});
