import { expect, test } from 'vitest';
import { Visit } from '../../lib/actions/visit.ts';
import type { Mark } from '../../lib/messages/protocol.ts';
import type { FoundPaper, PaperId } from '../../lib/paper/paper.ts';

const paper = (name: string, more: Partial<FoundPaper> = {}): FoundPaper => ({
  title: name,
  url: `https://example.org/${name}`,
  ids: [],
  ...more,
});
const mark = (name: string, state: Mark['state'], more: Partial<Mark> = {}): Mark => ({
  ...{ id: name as PaperId, state, isDismissed: false, firstSeen: 0, seenCount: 1, tags: [] },
  ...more,
});
const visit = () => new Visit(new URL('https://example.org/'));

test('each paper is sent once, at its place', () => {
  const page = visit();
  const papers = [paper('a'), paper('b')];
  const first = page.unsent(papers);
  expect(first.map(({ position }) => position)).toEqual([0, 1]);
  page.received(first, [mark('a', 'new'), mark('b', 'seen')]);
  expect(page.unsent([paper('late'), ...papers])).toEqual([{ paper: paper('late'), position: 0 }]);
});

test.each([
  ['an abstract', {}, { abstract: 'All of it.' }],
  ['the rest of its abstract', { abstract: 'All …', abstractTruncated: true }, { abstract: 'All of it.' }],
  ['the rest of its authors', { authors: ['A'], authorsTruncated: true }, { authors: ['A', 'B'] }],
])('a paper that now shows %s is sent again', (_, before, after) => {
  const page = visit();
  page.received(page.unsent([paper('a', before)]), [mark('a', 'new')]);
  expect(page.unsent([paper('a', after)])).toHaveLength(1);
  expect(page.unsent([paper('a', before)])).toHaveLength(0);
});

test('a paper that was refused is not sent over and over', () => {
  const page = visit();
  page.received(page.unsent([paper('a')]), [null]);
  expect(page.unsent([paper('a')])).toEqual([]);
});

test('what was new at first sight stays new for this visit, and counts once', () => {
  const page = visit();
  const [a, b] = [paper('a'), paper('b')];
  page.received(page.unsent([a, b]), [mark('a', 'new'), mark('b', 'seen')]);
  const richer = page.unsent([paper('a', { abstract: 'All of it.' })]);
  expect(page.countsBefore(richer)).toEqual({ found: 1, fresh: 1 });
  page.received(richer, [mark('a', 'seen')]);
  expect(markOf(page, a)).toMatchObject({ ...mark('a', 'new'), isFresh: true });
});

test.each<[string, Partial<Mark>, string]>([
  ['was seen once more', { state: 'seen', seenCount: 2 }, 'new'],
  ['was kept', { state: 'kept' }, 'kept'],
  ['was dismissed', { state: 'seen', isDismissed: true }, 'seen'],
])('a new paper that %s elsewhere is marked as it stands, and was new all the same', (_, change, state) => {
  const page = visit();
  page.received(page.unsent([paper('a')]), [mark('a', 'new')]);
  page.changed([mark('a', 'seen', change), mark('not on this page', 'kept')]);
  expect(markOf(page, paper('a'))).toMatchObject({ state, isFresh: true });
});

test('a paper that is gone from the library has no mark until it is back', () => {
  const page = visit();
  page.received(page.unsent([paper('a'), paper('b')]), [mark('a', 'new'), mark('b', 'new')]);
  page.changed([], ['a' as PaperId]);
  expect([markOf(page, paper('a')), markOf(page, paper('b'))]).toMatchObject([undefined, { state: 'new' }]);
  page.changed([mark('a', 'kept')]);
  expect(markOf(page, paper('a'))).toMatchObject({ state: 'kept', isFresh: true });
});

/** The mark at the heading of a paper. */
function markOf(page: Visit, paper: FoundPaper) {
  const heading = {} as Element;
  page.place([paper], () => heading);
  return page.markedRows().get(heading);
}

test('a page that is come back to is read afresh', () => {
  const page = visit();
  page.received(page.unsent([paper('a')]), [mark('a', 'new')]);
  expect(page.again().unsent([paper('a')])).toHaveLength(1);
});

test('papers without a row or a mark get none painted', () => {
  const page = visit();
  page.received(page.unsent([paper('a')]), [mark('a', 'new')]);
  page.place([paper('a'), paper('b')], ({ title }) => (title === 'b' ? ({} as Element) : undefined));
  expect(page.markedRows().size).toBe(0);
});
