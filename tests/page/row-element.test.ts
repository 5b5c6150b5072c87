import { expect, test } from 'vitest';
import { rowsOf } from '../../lib/page/row-element.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { fixtures, type Page, parse } from '../sites/pages.ts';

/** The rows of a page whose headings are its `h3`s: for each what would be hidden, by the elements' ids. */
function rows(html: string): string[] {
  const headings = [...parse(html).querySelectorAll('h3')];
  const rows = rowsOf(headings);
  return headings.map((heading) => (rows.get(heading) ?? []).map(({ id }) => id).join());
}

test.each([
  ['items of a list', '<ul><li id=a><h3>A</h3><p>…</p></li><li id=b><h3>B</h3></li></ul>', ['a', 'b']],
  [
    'items deep within others',
    '<main><div><div id=a><div><h3>A</h3></div></div><div id=b><h3>B</h3></div></div></main>',
    ['a', 'b'],
  ],
  [
    'rows of a table',
    '<table><tbody><tr id=a><td><h3>A</h3></td></tr><tr id=b><td><h3>B</h3></td></tr></tbody></table>',
    ['a', 'b'],
  ],
  [
    'pairs of dt and dd with the heading in the dd, as on arXiv',
    '<dl><dt id=a></dt><dd id=a1><h3>A</h3></dd><dt id=b></dt><dd id=b1><h3>B</h3></dd></dl>',
    ['a,a1', 'b,b1'],
  ],
  [
    'a dt with several dds',
    '<dl><dt id=a><h3>A</h3></dt><dd id=a1></dd><dd id=a2></dd><dt id=b><h3>B</h3></dt><dd id=b1></dd></dl>',
    ['a,a1,a2', 'b,b1'],
  ],
  [
    'a paper alone in its part of the page, like the others',
    '<dl><dt id=a></dt><dd id=a1><h3>A</h3></dd></dl><dl><dt id=b></dt><dd id=b1><h3>B</h3></dd><dt id=c></dt><dd id=c1><h3>C</h3></dd></dl>',
    ['a,a1', 'b,b1', 'c,c1'],
  ],
  ['headings side by side, each alone', '<div><h3 id=a>A</h3><h3 id=b>B</h3></div>', ['a', 'b']],
])('%s are rows', (_, html, expected) => {
  expect(rows(html)).toEqual(expected);
});

test.each([
  ['a paper alone on its page', '<main id=a><h3>A</h3><p>Abstract</p></main>', ['']],
  [
    'a box with one paper beside a list',
    '<div id=box><h3>A</h3><form></form></div><ul><li id=b><h3>B</h3></li><li id=c><h3>C</h3></li></ul>',
    ['', 'b', 'c'],
  ],
  [
    'two papers in one item',
    '<ul><li id=a><h3>A</h3><p><b><h3>B</h3></b></p></li><li id=c><h3>C</h3></li></ul>',
    ['', '', ''],
  ],
  ['two papers under one dt', '<dl><dt></dt><dd><h3>A</h3></dd><dd><h3>B</h3></dd></dl>', ['', '']],
])('%s is never hidden', (_, html, expected) => {
  expect(rows(html)).toEqual(expected);
});

const pages = fixtures();

test.each([
  ...['aclanthology.org/volume', 'arxiv.org/list-new', 'arxiv.org/list-recent'],
  ...['ieeexplore.ieee.org/search', 'ijcai.org/volume', 'ojs.aaai.org/issue', 'openreview.net/group-2021'],
  ...['papers.ssrn.com/search', 'scholar.google.com/profile', 'ui.adsabs.harvard.edu/search'],
])('each row of %s is found, and holds no other paper', (folder) => {
  const { url, html } = pages.find((page) => page.folder === folder) as Page;
  const site = siteFor(url);
  const document = parse(html);
  const papers = site?.extract(document, url) ?? [];
  const headings = [...new Set(papers.flatMap((paper) => site?.rowOf?.(document, paper) ?? []))];
  const rows = rowsOf(headings);
  for (const heading of headings) {
    const row = rows.get(heading) ?? [];
    const held = headings.filter((each) => row.some((element) => element.contains(each)));
    expect(held.map(({ textContent }) => textContent)).toEqual([heading.textContent]);
  }
});
