import { beforeAll, expect, test, vi } from 'vitest';
import { pageHiding } from '../../lib/actions/hide-on-page.ts';
import type { VisitMark } from '../../lib/actions/visit.ts';
import { hidingOn, setHiding } from '../../lib/settings/hiding.ts';
import { id } from '../library/shown-pages.ts';
import { parse } from '../sites/pages.ts';

// The page of these tests is never painted.
beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', setTimeout);
  vi.stubGlobal('requestIdleCallback', setTimeout);
});

const seen: VisitMark = {
  ...{ id: id(1), state: 'seen', isDismissed: false, isFresh: false, firstSeen: 0, seenCount: 1, tags: [] },
};

test('rows that were hidden are shown again when Gleaner is updated or turned off', async () => {
  const document = parse('<ul><li><h3>Anchors</h3></li><li><h3>Bridges</h3></li></ul>');
  const hidden = () => [...document.querySelectorAll('li')].map(({ style }) => style.display === 'none');
  await setHiding('arXiv', { hidesSeen: true, hasBar: false });
  const hiding = pageHiding(document, 'arXiv', () => {});
  const headings = [...document.querySelectorAll('h3')];
  hiding.show('https://arxiv.org/list/cs.LG/new', new Map(headings.map((heading) => [heading, seen])));
  await expect.poll(hidden).toEqual([true, true]);
  hiding.stop();
  expect(hidden()).toEqual([false, false]);
});

test('the reader’s command changes what a page does with its papers, and nothing on a page that is not read', async () => {
  const document = parse('<ul><li><h3>Anchors</h3></li></ul>');
  const heading = document.querySelector('h3') as Element;
  await setHiding('arXiv', { hasBar: false });
  const hiding = pageHiding(document, 'arXiv', () => {});
  hiding.show('https://arxiv.org/list/cs.LG/new', new Map());
  await hiding.toggle();
  expect(await hidingOn('arXiv')).toMatchObject({ hidesSeen: false, hasBar: false });
  hiding.show('https://arxiv.org/list/cs.LG/new', new Map([[heading, { ...seen, state: 'new' }]]));
  await hiding.toggle();
  expect(await hidingOn('arXiv')).toMatchObject({ hidesSeen: true, hasBar: true });
});
