import { expect, test } from 'vitest';
import { dateIn } from '../../lib/sites/dates.ts';
import { firstNameFirst, namesIn } from '../../lib/sites/names.ts';

test.each([
  ['Lovelace, Ada', 'Ada Lovelace'],
  ['Ada Lovelace', 'Ada Lovelace'],
  ['King, Martin, Jr.', 'Martin King, Jr.'],
  ['Martin King, Jr.', 'Martin King, Jr.'],
  ['王, 伟', '伟 王'],
])('%s is %s', (name, turned) => {
  expect(firstNameFirst(name)).toBe(turned);
});

test.each([
  ['Ada Lovelace, Alan Turing and Grace Hopper', ['Ada Lovelace', 'Alan Turing', 'Grace Hopper']],
  ['Lovelace, Ada; Turing, Alan', ['Lovelace, Ada', 'Turing, Alan']],
  ['Martin King, Jr., Ada Lovelace', ['Martin King, Jr.', 'Ada Lovelace']],
  [undefined, []],
])('%j are the names %j', (line, names) => {
  expect(namesIn(line)).toEqual(names);
});

test.each([
  ['2024-01-05T10:00:00Z', '2024-01-05'],
  ['2024/1/5', '2024-01-05'],
  ['Published 5 January 2024 in London', '2024-01-05'],
  ['25 September, 2023', '2023-09-25'],
  ['Jan. 5th, 2024', '2024-01-05'],
  ['2024 Jan 5', '2024-01-05'],
  ['29 February 2024', '2024-02-29'],
  ['31 February 2024', '2024-02'],
  ['Nature 2024 Mar;12(3)', '2024-03'],
  ['December 2023', '2023-12'],
  ['NeurIPS 2022', '2022'],
  ['2024-13-40', '2024'],
  ['in 3024', undefined],
  ['', undefined],
])('the date in %j is %s', (line, date) => {
  expect(dateIn(line)).toBe(date);
});
