import { expect, test } from 'vitest';
import { MostMet } from '../../../components/pictures/MostMet.tsx';
import { mostMetAuthors } from '../../../lib/trends/most-met.ts';
import { whole } from '../../trends/made.ts';
import { livePage } from '../live-page.ts';

/** What is said of authors whose names these many papers spell so. */
function said(spellings: [name: string, papers: number][]): string {
  const met = whole(mostMetAuthors(new Map(spellings), 5));
  const page = livePage(<MostMet of="author" met={met} onSearch={() => {}} />);
  return page.body.querySelector('p')?.textContent ?? '';
}

test('where spellings of a name count together it is said that the name leads to one of them', () => {
  const rest = 'Different spellings of a name count together; a name leads to the papers that spell it that way.';
  const varied: [string, number][] = [
    ['Ada Lovelace', 3],
    ['A. Lovelace', 2],
    ['Grace Hopper', 1],
  ];
  expect(said(varied)).toBe(`Ada Lovelace is the author you met most, in 5 papers. ${rest}`);
  expect(said([['Ada Lovelace', 3]])).toBe('Ada Lovelace is the author you met most, in 3 papers.');
});
