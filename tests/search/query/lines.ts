import fc from 'fast-check';
import { parse, type Query, type Term } from '../../../lib/search/query/index.ts';

/** A Monday. */
export const today = '2026-03-09';

export function read(line: string): Query {
  return parse(line, today);
}

/** What the nodes of a query ask for, wherever they stand. */
export function asked({ nodes }: Query): (Term & { negated: boolean })[] {
  return nodes.map(({ start: _start, end: _end, ...term }) => term);
}

const names = [
  'author',
  'tag',
  'year',
  'seen',
  'is',
  'has',
  'stars',
  'sort',
  'YEAR',
  'Is',
  'foo',
  'arxiv',
  'constructor',
];
const values = [
  '',
  '2021',
  '2021..',
  '..',
  '>5',
  '<0',
  'week',
  '2026-02-30',
  'kept',
  'k',
  '-seen',
  'code',
  'a/b',
  '99999',
];
const scraps = [
  ' ',
  '  ',
  '-',
  ':',
  '"',
  '“',
  '”',
  '„',
  '"van den Oord"',
  'pre-training',
  'x',
  '?',
  '\n',
  '扩散',
  '\ud800',
];

const filter = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)).map((parts) => parts.join(':'));

/** Lines with and without sense. */
export const anyLine = fc
  .array(fc.oneof(filter, fc.constantFrom(...scraps), fc.constant(' '), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 10,
  })
  .map((parts) => parts.join(''));
