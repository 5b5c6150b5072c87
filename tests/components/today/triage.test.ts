import { expect, test } from 'vitest';
import { current, goBack, goOn, settled, type Triage, tallyOf, without } from '../../../components/today/triage.ts';
import type { PaperId, Shelf } from '../../../lib/paper/paper.ts';

const [a, b, c] = ['arxiv:a', 'arxiv:b', 'arxiv:c'] as [PaperId, PaperId, PaperId];
const begun: Triage = { ids: [a, b, c], steps: [] };
const keep = { from: 'inbox', to: 'kept' } as const;
const dismiss = { from: 'inbox', to: 'dismissed' } as const;
const said = (shelf: Shelf, ...ids: PaperId[]) => new Map(ids.map((id) => [id, shelf]));

test('every step goes on to the next paper, and none beyond the last', () => {
  const done = [keep, dismiss, undefined, keep].reduce(goOn, begun);
  expect(current(done)).toBeUndefined();
  expect(tallyOf(done)).toEqual({ kept: 1, dismissed: 1, later: 1 });
  expect(current(goBack(done))).toBe(c);
});

test('a paper whose step is undone, wherever that was done, is in view again', () => {
  const written = settled(goOn(begun, keep), said('kept', a));
  expect(current(written)).toBe(b);
  expect(current(settled(written, said('inbox', a)))).toBe(a);
});

test('a step that is not written yet is not taken for one that is undone', () => {
  expect(current(settled(goOn(begun, keep), said('inbox', a)))).toBe(b);
});

test('two steps that are undone one after the other lead back by two', () => {
  const both = settled(goOn(goOn(begun, keep), dismiss), new Map([...said('kept', a), ...said('dismissed', b)]));
  const once = settled(both, new Map([...said('kept', a), ...said('inbox', b)]));
  expect(current(once)).toBe(b);
  expect(current(settled(once, said('inbox', a, b)))).toBe(a);
});

test('a paper that is deleted meanwhile is passed by, and counts for nothing', () => {
  const left = without(goOn(begun, keep), b);
  expect(current(left)).toBe(c);
  expect(tallyOf(without(left, a))).toEqual({ kept: 0, dismissed: 0, later: 0 });
});
