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
const mark = (name: string, state: Mark['state']): Mark => ({ id: name as PaperId, state });
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
  const heading = {} as Element;
  expect(page.markedRows([a], () => heading).get(heading)).toEqual(mark('a', 'new'));
});

test('a page that is come back to is read afresh', () => {
  const page = visit();
  page.received(page.unsent([paper('a')]), [mark('a', 'new')]);
  expect(page.again().unsent([paper('a')])).toHaveLength(1);
});

test('papers without a row or a mark get none painted', () => {
  const page = visit();
  page.received(page.unsent([paper('a')]), [mark('a', 'new')]);
  expect(page.markedRows([paper('a'), paper('b')], () => undefined).size).toBe(0);
});
