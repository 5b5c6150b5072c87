import { describe, expect, test } from 'vitest';
import { asked, read } from './lines.ts';

test.each([
  ['pooling', { kind: 'words', text: 'pooling', isOpen: true, negated: false }],
  ['pre-training', { kind: 'words', text: 'pre-training', isOpen: true, negated: false }],
  ['-survey', { kind: 'words', text: 'survey', isOpen: true, negated: true }],
  ['"mean pooling"', { kind: 'phrase', text: 'mean pooling', isOpen: false, negated: false }],
  ['“mean pooling”', { kind: 'phrase', text: 'mean pooling', isOpen: false, negated: false }],
  ['„mean pooling“', { kind: 'phrase', text: 'mean pooling', isOpen: false, negated: false }],
  ['-"a survey"', { kind: 'phrase', text: 'a survey', isOpen: false, negated: true }],
  ['"mean pool', { kind: 'phrase', text: 'mean pool', isOpen: true, negated: false }],
  ['"mean pool ', { kind: 'phrase', text: 'mean pool', isOpen: false, negated: false }],
  ['-tag:rl', { kind: 'in', field: 'tag', text: 'rl', isOpen: true, isQuoted: false, negated: true }],
  ['author:"van den Oord"', { kind: 'in', field: 'author', text: 'van den Oord', isOpen: false, isQuoted: true }],
  ['author:"van den Oo', { kind: 'in', field: 'author', text: 'van den Oo', isOpen: true, isQuoted: true }],
  ['tag:reading/rl', { kind: 'in', field: 'tag', text: 'reading/rl' }],
  ['tag:★', { kind: 'in', field: 'tag', text: '★' }],
  ['AUTHOR:Hinton', { kind: 'in', field: 'author', text: 'Hinton' }],
  ['title:mamba', { kind: 'in', field: 'title', text: 'mamba' }],
  ['abstract:mamba', { kind: 'in', field: 'abstract', text: 'mamba' }],
  ['note:mamba', { kind: 'in', field: 'note', text: 'mamba' }],
  ['venue:ICLR', { kind: 'in', field: 'venue', text: 'ICLR' }],
  ['site:arXiv', { kind: 'in', field: 'site', text: 'arXiv' }],
  ['id:10.1000/x:y', { kind: 'in', field: 'id', text: '10.1000/x:y' }],
  ['list:"Daily papers"', { kind: 'in', field: 'list', text: 'Daily papers' }],
  ['is:kept', { kind: 'is', state: 'kept', negated: false }],
  ['-is:Dismissed', { kind: 'is', state: 'dismissed', negated: true }],
  ['has:PDF', { kind: 'has', what: 'pdf', negated: false }],
  ['https://arxiv.org/abs/2401.01234', { kind: 'words', text: 'https://arxiv.org/abs/2401.01234' }],
  ['arxiv:2401.01234', { kind: 'words', text: 'arxiv:2401.01234' }],
])('%s is one thing', (line, term) => {
  const { nodes, notices } = read(line);
  expect(nodes).toEqual([{ ...nodes[0], ...term, start: 0, end: line.length }]);
  expect(notices).toEqual([]);
});

test.each([
  ['year:2023', { kind: 'years', from: 2023, to: 2023 }],
  ['year:2021..', { kind: 'years', from: 2021 }],
  ['year:..2019', { kind: 'years', to: 2019 }],
  ['year:2019..2021', { kind: 'years', from: 2019, to: 2021 }],
  ['year:2021..2019', { kind: 'years', from: 2019, to: 2021 }],
  ['year:>2020', { kind: 'years', from: 2021 }],
  ['stars:>100', { kind: 'count', of: 'stars', from: 101 }],
  ['stars:>=100', { kind: 'count', of: 'stars', from: 100 }],
  ['stars:<5', { kind: 'count', of: 'stars', to: 4 }],
  ['stars:<=5', { kind: 'count', of: 'stars', to: 5 }],
  ['stars:100', { kind: 'count', of: 'stars', from: 100, to: 100 }],
  ['upvotes:10..20', { kind: 'count', of: 'upvotes', from: 10, to: 20 }],
  ['seen:today', { kind: 'seen', from: '2026-03-09', to: '2026-03-09', named: 'today' }],
  ['seen:Yesterday', { kind: 'seen', from: '2026-03-08', to: '2026-03-08', named: 'yesterday' }],
  ['seen:week', { kind: 'seen', from: '2026-03-03', to: '2026-03-09', named: 'week' }],
  ['seen:month', { kind: 'seen', from: '2026-02-08', to: '2026-03-09', named: 'month' }],
  ['seen:2026', { kind: 'seen', from: '2026-01-01', to: '2026-12-31' }],
  ['seen:2024-02', { kind: 'seen', from: '2024-02-01', to: '2024-02-29' }],
  ['seen:2026-03-09', { kind: 'seen', from: '2026-03-09', to: '2026-03-09' }],
  ['seen:2026-03-01..2026-03-09', { kind: 'seen', from: '2026-03-01', to: '2026-03-09' }],
  ['seen:2026-03-09..2026-03-01', { kind: 'seen', from: '2026-03-01', to: '2026-03-09' }],
  ['seen:2025..2026-01', { kind: 'seen', from: '2025-01-01', to: '2026-01-31' }],
  ['seen:2026-03..', { kind: 'seen', from: '2026-03-01' }],
  ['seen:..yesterday', { kind: 'seen', to: '2026-03-08' }],
])('%s is a range with both ends', (line, range) => {
  expect(asked(read(line))).toEqual([{ ...range, negated: false }]);
});

test.each([
  ['sort:seen', 'seen', true],
  ['sort:-seen', 'seen', false],
  ['-sort:seen', 'seen', false],
  ['sort:title', 'title', false],
  ['sort:-title', 'title', true],
  ['sort:STARS', 'stars', true],
  ['sort:seen pooling sort:title', 'title', false],
])('%s sorts by %s, descending: %s', (line, by, descending) => {
  expect(read(line).sort).toMatchObject({ by, descending });
});

test('everything can be combined, and stands where it says', () => {
  const line = 'pooling  author:hinton "mean pooling" year:2021.. -survey sort:stars';
  const { nodes, sort, notices } = read(line);
  expect([...nodes, sort].map((each) => line.slice(each?.start, each?.end))).toEqual(line.split(/ +(?!pooling")/));
  expect(notices).toEqual([]);
});

describe('text that is no filter', () => {
  test.each([
    ['GPT-4: a report', ['GPT-4:', 'a', 'report']],
    ['"Attention": a survey', ['Attention', 'a', 'survey']],
    ['"Graph"-based pooling', ['Graph', 'based', 'pooling']],
    ['10.1000/x:y', ['10.1000/x:y']],
    ['doi:10.1000/xyz', ['doi:10.1000/xyz']],
    ['author: hinton', ['hinton']],
    ['pooling - a ?', ['pooling', 'a']],
    ['- -- "" "  " author:"" sort:', []],
    ['constructor toString', ['constructor', 'toString']],
  ])('%s is searched as text', (line, texts) => {
    const { nodes, notices } = read(line);
    expect(nodes.map((node) => 'text' in node && node.text)).toEqual(texts);
    expect(nodes.every(({ negated }) => !negated)).toBe(true);
    expect(notices).toEqual([]);
  });
});

describe('while a value is being typed, it asks for nothing yet', () => {
  test.each([
    ...['author:', '-tag:', 'tag:"', 'year:2', 'year:202', 'year:2019..20', 'year:2021.', 'year:>', 'year:..'],
    ...['is:k', 'IS:unr', 'has:ab', 'sort:-s', 'stars:>', 'stars:>=', 'upvotes:10.', 'seen:yes', 'seen:202'],
    ...['seen:2026-', 'seen:2026-0', 'seen:2026-03-0', 'seen:2026-03-01.', 'seen:2026-03-01..2026-', 'seen:..'],
  ])('%s', (line) => {
    expect(read(`pooling ${line}`)).toEqual(read('pooling '));
  });
});

test.each([
  ['pool', true],
  ['pool ', false],
  ['pool year:2021', false],
])('the word in "%s" may go on: %s', (line, isOpen) => {
  expect(read(line).nodes[0]).toMatchObject({ kind: 'words', isOpen });
});

test('a very long line is read', () => {
  expect(read('"a" -b author:c is:nothing '.repeat(2_000)).nodes).toHaveLength(8_000);
});
