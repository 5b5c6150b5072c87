import { expect, test } from 'vitest';
import { mostMetAuthors, mostMetVenues } from '../../lib/trends/most-met.ts';
import { whole } from './made.ts';

type Counted = [string, number][];

const people: [name: string, spellings: Counted, met: Counted][] = [
  [
    'either order',
    [
      ['Ada Lovelace', 3],
      ['Lovelace, Ada', 2],
    ],
    [['Ada Lovelace', 5]],
  ],
  [
    'initials',
    [
      ['Ada Lovelace', 3],
      ['A. Lovelace', 2],
      ['Lovelace, A', 1],
    ],
    [['Ada Lovelace', 6]],
  ],
  [
    'accents and case',
    [
      ['Bjørn Ekström', 3],
      ['Bjorn Ekstrom', 1],
      ['BJORN EKSTROM', 1],
    ],
    [['Bjørn Ekström', 5]],
  ],
  [
    'a middle name',
    [
      ['Ada K. Lovelace', 1],
      ['Ada Lovelace', 3],
    ],
    [['Ada Lovelace', 4]],
  ],
  [
    'hyphens',
    [
      ['Jean-Luc Picard', 2],
      ['Jean Luc Picard', 1],
      ['J.-L. Picard', 1],
    ],
    [['Jean-Luc Picard', 4]],
  ],
  [
    'particles',
    [
      ['Aaron van den Berg', 2],
      ['van den Berg, A.', 1],
    ],
    [['Aaron van den Berg', 3]],
  ],
  [
    'two people of one initial',
    [
      ['Wei Zhang', 3],
      ['Wen Zhang', 2],
      ['W. Zhang', 9],
    ],
    [
      ['Wei Zhang', 3],
      ['Wen Zhang', 2],
    ],
  ],
  [
    'two people of one name',
    [
      ['Wei A. Zhang', 3],
      ['Wei B. Zhang', 2],
    ],
    [
      ['Wei A. Zhang', 3],
      ['Wei B. Zhang', 2],
    ],
  ],
  [
    'a family name alone',
    [
      ['Aristotle', 2],
      ['ARISTOTLE', 1],
    ],
    [['Aristotle', 3]],
  ],
  ['a group', [['The Robot Club', 2]], [['The Robot Club', 2]]],
  [
    'Chinese',
    [
      ['王小明', 2],
      ['李华', 1],
    ],
    [
      ['王小明', 2],
      ['李华', 1],
    ],
  ],
];

test.each(people)('authors: %s', (_, spellings, met) => {
  expect(whole(mostMetAuthors(new Map(spellings), 5)).map(({ name, papers }) => [name, papers])).toEqual(met);
});

const venues: [name: string, spellings: Counted, met: Counted][] = [
  [
    'years',
    [
      ['ICML 2023', 2],
      ['ICML 2024', 3],
    ],
    [['ICML', 5]],
  ],
  [
    'kinds of talks',
    [
      ['ICLR 2024 poster', 2],
      ['ICLR 2024 (Oral)', 1],
    ],
    [['ICLR', 3]],
  ],
  [
    'proceedings',
    [
      ['Proceedings of the ACL', 1],
      ['ACL', 1],
    ],
    [['ACL', 2]],
  ],
  ['a short name with its year', [['Neural Systems 36 (NeurIPS 2023)', 2]], [['Neural Systems 36 (NeurIPS)', 2]]],
  ['nothing but a year', [['2024', 4]], []],
];

test.each(venues)('venues: %s', (_, spellings, met) => {
  expect(mostMetVenues(new Map(spellings), 5).map(({ name, papers }) => [name, papers])).toEqual(met);
});
