import { expect, test } from 'vitest';
import {
  allSelected,
  anchoredAt,
  extendedTo,
  nothingSelected,
  type Selection,
  toggled,
  within,
} from '../../../components/library/selection.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';

const list = [...'abcdefgh'] as PaperId[];
const at = (id: string) => id as PaperId;
const ids = ({ ids }: Selection) => [...ids].sort().join('');

test('a stretch goes from where the reader was to where Shift is pressed, both ways', () => {
  const there = anchoredAt(nothingSelected, at('d'));
  expect(ids(extendedTo(there, list, at('f')))).toBe('def');
  expect(ids(extendedTo(there, list, at('b')))).toBe('bcd');
});

test('a stretch that is drawn anew replaces the one from the same place, and nothing else', () => {
  const picked = toggled(nothingSelected, at('a'));
  const long = extendedTo(anchoredAt(picked, at('d')), list, at('g'));
  expect(ids(long)).toBe('adefg');
  expect(ids(extendedTo(long, list, at('e')))).toBe('ade');
});

test('a paper is picked and put back one by one', () => {
  const two = toggled(toggled(nothingSelected, at('b')), at('e'));
  expect(ids(two)).toBe('be');
  expect(ids(toggled(two, at('b')))).toBe('e');
});

test('what has left the list is not selected', () => {
  const all = allSelected(list);
  expect(ids(within(all, list.slice(3)))).toBe('defgh');
  expect(within(all, list)).toBe(all);
});

test('a stretch from a paper that has left the list is the paper that is pressed', () => {
  expect(ids(extendedTo(anchoredAt(nothingSelected, at('z')), list, at('c')))).toBe('c');
});
