import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFoundPaper } from '../../lib/paper/schema.ts';
import { anyFound } from './arbitrary-papers.ts';

const paper = { title: 'A paper', url: 'https://arxiv.org/abs/2401.01234', ids: ['arxiv:2401.01234'] };

test.each([
  undefined,
  null,
  'paper',
  [],
  {},
  { title: 'No address' },
  { ...paper, title: ' ' },
  { ...paper, url: 'javascript:alert(1)' },
])('%j is no paper', (value) => {
  expect(parseFoundPaper(value)).toBeUndefined();
});

test.each([
  ['pdfUrl', 'javascript:alert(1)'],
  ['codeUrl', 'data:text/html,x'],
  ['projectUrl', 7],
  ['authors', []],
  ['authors', [{}]],
  ['published', '2024-13'],
  ['published', 'yesterday'],
  ['upvotes', -1],
  ['upvotes', '12'],
  ['abstract', ''],
  ['unknown', 'field'],
])('a bad %s (%j) costs only itself', (field, value) => {
  expect(parseFoundPaper({ ...paper, [field]: value })).toEqual(paper);
});

test('a title of 10,000 characters stays whole', () => {
  const title = 'x'.repeat(10_000);
  expect(parseFoundPaper({ ...paper, title })?.title).toBe(title);
});

describe('text stays text', () => {
  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=HYPERLINK("x")', '__proto__'])(
    '%s',
    (title) => {
      expect(parseFoundPaper({ ...paper, title })?.title).toBe(title);
    },
  );

  test('a lone surrogate becomes the replacement character', () => {
    expect(parseFoundPaper({ ...paper, title: 'a\ud800b' })?.title).toBe('a\ufffdb');
  });
});

test('no prototype is polluted', () => {
  parseFoundPaper(JSON.parse('{"title":"A","url":"https://a.b/","ids":[],"__proto__":{"polluted":true}}'));
  expect({}).not.toHaveProperty('polluted');
});

test('what a page shows comes through as it is', () => {
  const anyPaper = anyFound(fc.constant(['arxiv:2401.01234']));
  fc.assert(
    fc.property(anyPaper, (found) => {
      const trimmed = JSON.parse(JSON.stringify(found), (_, value) =>
        typeof value === 'string' ? value.trim() : value,
      );
      expect(parseFoundPaper(found)).toEqual(trimmed);
    }),
  );
});

test('anything at all is taken without an exception', () => {
  fc.assert(fc.property(fc.anything(), (value) => void parseFoundPaper(value)));
});
