import { expect, test } from 'vitest';
import { withinBounds } from '../../lib/messages/bounds.ts';
import { chunks } from '../../lib/messages/chunks.ts';
import type { Sender } from '../../lib/messages/door.ts';
import { MOST_CHARACTERS } from '../../lib/messages/protocol.ts';

let tabs = 0;
/** A page in a tab of its own. */
function aPage(): Sender {
  tabs += 1;
  return { id: 'gleaner', frameId: 0, url: 'https://arxiv.org/list/cs.CL/new', tab: { id: tabs, incognito: false } };
}

test.each<[string, unknown]>([
  ['a text', 'x'.repeat(2_100_000)],
  ['a field that nobody asked for', { token: 'x', more: 'x'.repeat(2_100_000) }],
  ['many small things', Array.from({ length: 600_000 }, () => 'xx')],
])('a message over two megabytes is refused: %s', (_, message) => {
  expect(() => withinBounds(message, aPage())).toThrow('too large');
});

test('the largest message that a page of papers makes is let in', () => {
  const abstract = 'x'.repeat(90_000);
  const papers = Array.from({ length: 60 }, (_, position) => ({
    position,
    paper: { title: `Paper ${position}`, url: `https://arxiv.org/abs/${position}`, ids: [], abstract },
  }));
  for (const portion of chunks(papers)) expect(() => withinBounds({ papers: portion }, aPage())).not.toThrow();
});

test('a paper that no message can carry costs only itself', () => {
  const paper = { title: 'Small', url: 'https://arxiv.org/abs/1', ids: [] };
  const small = { position: 1, paper };
  const huge = { position: 0, paper: { ...paper, abstract: 'x'.repeat(MOST_CHARACTERS) } };
  expect(chunks([huge, small])).toEqual([[small]]);
});

test('a flood is refused, and its sender is heard again once it has been quiet; others are heard all along', () => {
  const [page, other] = [aPage(), aPage()];
  const now = 1_800_000_000_000;
  const flood = Array.from({ length: 1_000 }, () => {
    try {
      return withinBounds({}, page, now);
    } catch (error) {
      return String(error);
    }
  });
  expect(flood.filter((refusal) => refusal?.includes('too many'))).toHaveLength(700);
  expect(() => withinBounds({}, other, now)).not.toThrow();
  expect(() => withinBounds({}, page, now + 1_000)).not.toThrow();
});

test('a reader who goes on and on is never taken for a flood', () => {
  const page = aPage();
  const sending = () => {
    for (let at = 0; at < 5_000; at += 1) withinBounds({}, page, 1_800_000_000_000 + at * 120);
  };
  expect(sending).not.toThrow();
});
