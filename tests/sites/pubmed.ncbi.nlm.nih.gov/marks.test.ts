import { expect, test } from 'vitest';
import site from '../../../lib/sites/pubmed.ncbi.nlm.nih.gov.ts';
import { fixtures, type Page, parse } from '../pages.ts';

test.each(['paper', 'search-abstracts'])('the mark on %s goes to the heading on display', (folder) => {
  const page = fixtures().find((each) => each.folder === `pubmed.ncbi.nlm.nih.gov/${folder}`) as Page;
  const document = parse(page.html);
  const [paper] = site.extract(document, page.url);
  const [wide, narrow] = document.querySelectorAll('h1.heading-title');
  if (!paper || !wide || !narrow) throw new Error('the page lacks a heading');
  wide.checkVisibility = () => false;
  narrow.checkVisibility = () => true;
  expect(site.rowOf(document, paper)).toBe(narrow);
  wide.checkVisibility = () => true;
  expect(site.rowOf(document, paper)).toBe(wide);
});
