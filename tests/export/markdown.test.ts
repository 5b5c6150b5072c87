import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../lib/export/markdown.ts';
import { hostilePapers } from './hostile-papers.ts';
import { savedPaper, written } from './papers.ts';

test('a list with an entry for each paper', async () => {
  const full = savedPaper({
    authors: ['Ashish Vaswani', 'Noam Shazeer'],
    authorsTruncated: true,
    published: '2017-06-12',
    venue: 'NeurIPS',
    tags: ['nlp', 'to read'],
    note: 'Read it\nagain',
    abstract: 'We propose a new architecture.',
  });
  const bare = savedPaper({ title: 'Another', ids: [] });
  expect(
    await written(markdown, [full, bare]),
  ).toBe(`- **[Attention Is All You Need](https://arxiv.org/abs/1706.03762)**\\
  Ashish Vaswani, Noam Shazeer, et al. · 2017 · *NeurIPS*\\
  Tags: nlp, to read\\
  Note: Read it again

  > We propose a new architecture.

- **[Another](https://arxiv.org/abs/1706.03762)**
`);
});

test.each([
  ['a *b* _c_ `d` [e](f) <g> #h', '\\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\#h'],
  ['a\n# b', 'a \\# b'],
  ['a $x^2$ &amp; ~~b~~ |c| \\d', '\\$x\\^2\\$ \\&amp; \\~\\~b\\~\\~ \\|c\\| \\\\d'],
  ['a \u202eb', 'a b'],
])('the title %j stays text', async (title, escaped) => {
  expect(await written(markdown, [savedPaper({ title })])).toContain(escaped);
});

test.each([
  ['- a', '> \\- a'],
  ['1. a', '> 1\\. a'],
  ['+ a', '> \\+ a'],
  ['--- a', '> \\--- a'],
  ['=== a', '> \\=\\=\\= a'],
  ['2024 saw a', '> 2024 saw a'],
  ['2-way a', '> 2-way a'],
])('the abstract %j starts no list or heading', async (abstract, line) => {
  expect(await written(markdown, [savedPaper({ abstract })])).toContain(`\n  ${line}\n`);
});

test.each([
  ['https://a.example/b_(c)', '](https://a.example/b_%28c%29)'],
  ['https://a.example/ <b>', '](https://a.example/%20%3Cb%3E)'],
  ['https://a.example/?a=1&copy;=2&b=3', '](https://a.example/?a=1\\&copy;=2&b=3)'],
])('the address %s stays inside its link', async (url, link) => {
  expect(await written(markdown, [savedPaper({ url })])).toContain(link);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'no address'])('%s is no link', async (url) => {
  expect(await written(markdown, [savedPaper({ url, ids: [] })])).toBe('- **Attention Is All You Need**\n');
});

test('whatever pages say, an entry is a title with at most one link, and no other markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const entries = (await written(markdown, papers)).split(/^(?=- )/m);
      expect(entries).toHaveLength(papers.length);
      for (const entry of entries) {
        const unescaped = entry.replace(/\\[!-/:-@[-`{-~]/g, '');
        const withoutLink = unescaped.replace(/^- \*\*\[([^[\]]*)\]\(https?:[^\s()<>]*\)/, '$1');
        expect(withoutLink).not.toMatch(/[[\]`<#]/);
      }
    }),
    { numRuns: 200 },
  );
});
