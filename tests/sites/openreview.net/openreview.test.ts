import { expect, test } from 'vitest';
import type { FoundPaper } from '../../../lib/paper/paper.ts';
import openreview from '../../../lib/sites/openreview.net.ts';
import { fixtures, parse } from '../pages.ts';

function open(name: string) {
  const page = fixtures().find(({ folder }) => folder === `openreview.net/${name}`);
  if (!page) throw new Error(`no page ${name}`);
  const document = parse(page.html);
  return { document, url: page.url, read: () => openreview.extract(document, page.url) };
}

function elementOf(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

test('a row has its abstract once its details are shown', () => {
  const { document, read } = open('group-tab');
  expect(read()[0]?.abstract).toBeUndefined();
  const details = elementOf(document, '.collapse-widget');
  details.innerHTML =
    '<a>Hide details</a><div><div class="note-content"><div><strong class="note-content-field">Abstract:</strong> <span class="note-content-value">Late.</span></div></div></div>';
  expect(read()[0]?.abstract).toBe('Late.');
});

test('another tab lists other papers', () => {
  const { document, read } = open('group-tab');
  expect(titles(read())).not.toContain('Only in the Other Tab');
  elementOf(document, '#tab-accept-oral').classList.remove('active');
  elementOf(document, '#tab-accept-poster').classList.add('active');
  expect(titles(read())).toEqual(['Only in the Other Tab']);
});

function titles(papers: FoundPaper[]): string[] {
  return papers.map(({ title }) => title);
}

test.each([
  ['group-tab', 'The Ninth Conference on Invented Results: Accept (oral)'],
  ['group-2021', 'CIR 2021: Oral Presentations'],
  ['search', 'pooling'],
  ['submissions', 'CIR 2026 Conference Submissions'],
  ['forum', undefined],
  ['forum-hash', undefined],
])('the list of %s is called %s', (name, listing) => {
  const { document, url } = open(name);
  expect(openreview.listingOf(document, url)).toBe(listing);
});

test.each([
  ['group-tab', '-starts_with', 'Choosing'],
  ['group-2021', 'rJbare-text', 'Names in the Bare'],
  ['forum', '-starts_with', 'Choosing'],
  ['forum-2021', 'sP0iler_-1A', 'Spoilers in Sequence Models'],
])('in %s the mark of %s stands behind its title', (name, id, title) => {
  const { document, read } = open(name);
  const paper = read().find(({ ids }) => ids.includes(`openreview:${id}`));
  expect(paper && openreview.rowOf(document, paper)?.textContent?.trim()).toMatch(new RegExp(`^${title}`));
});
