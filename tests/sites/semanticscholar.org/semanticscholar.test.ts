import { expect, test } from 'vitest';
import semanticScholar from '../../../lib/sites/semanticscholar.org.ts';
import { fixtures, parse } from '../pages.ts';

function open(name: string) {
  const page = fixtures().find(({ folder }) => folder === `semanticscholar.org/${name}`);
  if (!page) throw new Error(`no page ${name}`);
  return { document: parse(page.html), url: page.url };
}

test.each([
  ['search', 'pooling'],
  ['search-nothing', 'xyzzyplugh'],
  ['author', 'A. Example'],
  ['paper', undefined],
])('the list of %s is called %s', (name, listing) => {
  const { document, url } = open(name);
  expect(semanticScholar.listingOf(document, url)).toBe(listing);
});

test.each([
  ['search', 1, 'Many Hands: in vitro pooling'],
  ['search-2021', 0, 'Older Pooling'],
  ['search-classes-changed', 0, 'Pooling without Regret: A Study of pooled “Things”'],
  ['author', 1, 'Early Work'],
  ['paper', 0, 'Pooling without Regret: A Study of pooled “Things”'],
])('in %s the mark of paper %i stands behind its title', (name, place, title) => {
  const { document, url } = open(name);
  const paper = semanticScholar.extract(document, url)[place];
  expect(paper && semanticScholar.rowOf(document, paper)?.textContent).toBe(title);
});

test('the next paper is read when the page shows it, not when only the address has changed', () => {
  const { document } = open('paper');
  const next = new URL(`https://www.semanticscholar.org/paper/Another-Study-Other/${'77'.repeat(20)}`);
  expect(() => semanticScholar.extract(document, next)).toThrow('title');
  document.querySelector('link[rel="canonical"]')?.setAttribute('href', next.href);
  const title = document.querySelector('h1');
  if (title) title.textContent = 'Another Study';
  expect(semanticScholar.extract(document, next)).toMatchObject([{ title: 'Another Study' }]);
});
