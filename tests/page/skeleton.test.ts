import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { skeletonOf } from '../../lib/page/skeleton.ts';

const page = `<!doctype html><html><head></head><body class="list">
  <p id="account">Ada Lovelace, ada@example.org</p>
  <ul>
    <li class="row" data-id="17"><a href="/secret?token=18">My draft</a></li>
    <li class="row" data-id="19"><a href="/other">Another</a></li>
    <li>More</li>
  </ul>
  <script type="application/json">{"secret": 20}</script><svg><path d="M0 0"/></svg>
</body></html>`;

test('a page is described by its elements and the names of their attributes', () => {
  expect(skeletonOf(parseHTML(page).document).split('\n')).toEqual([
    'p [id]',
    'ul',
    '  li [class data-id] × 2',
    '    a [href]',
    '  li',
    'script [type]',
  ]);
});

test('a page of any size is described briefly', () => {
  const deep = '<div>'.repeat(500) + '</div>'.repeat(500);
  const wide = Array.from({ length: 5_000 }, (_, i) => `<p data-${i}></p>`).join('');
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${deep}${wide}</body></html>`);
  expect(skeletonOf(document).length).toBeLessThanOrEqual(40_000);
});
