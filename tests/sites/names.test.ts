import { expect, test } from 'vitest';
import { dateIn } from '../../lib/sites/dates.ts';
import { doisIn, idsIn } from '../../lib/sites/identifiers.ts';
import { firstNameFirst, initialsFirst, namesIn } from '../../lib/sites/names.ts';

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
  ['Lovelace AB', 'A. B. Lovelace'],
  ['van der Berg ÓJ', 'Ó. J. van der Berg'],
  ['Đorđević A Jr', 'A. Đorđević Jr'],
  ['Ocampo Díaz M', 'Ocampo Díaz, M.'],
  ['Ocampo Díaz M Jr', 'Ocampo Díaz, Jr, M.'],
  ['Phrase Study Group UK', 'Phrase Study Group UK'],
  ['Ada Lovelace', 'Ada Lovelace'],
])('%s, the initials behind, is %s', (name, turned) => {
  expect(initialsFirst(name)).toBe(turned);
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

test.each([
  ['doi: 10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2.', ['doi:10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2']],
  [
    '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
    ['doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2'],
  ],
  ['see 10.99999/x<b>y</b>', ['doi:10.99999/x']],
  ['"10.99999/x"><img src=a:b>', ['doi:10.99999/x']],
  ['(10.1000/182), 10.1000/183.', ['doi:10.1000/182', 'doi:10.1000/183']],
])('%s holds %j', (text, dois) => {
  expect(doisIn(text)).toEqual(dois);
});

test('an old DOI of Wiley, with slashes of its own, is whole in an address', () => {
  const address =
    'https://onlinelibrary.wiley.com/doi/abs/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2';
  expect(idsIn(address)).toEqual(['doi:10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2']);
});
