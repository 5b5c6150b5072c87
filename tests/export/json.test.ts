import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../lib/export/json.ts';
import { hostilePapers } from './hostile-papers.ts';
import { savedPaper } from './papers.ts';

test('whatever pages say, the rows read back as they were', () => {
  fc.assert(
    fc.property(hostilePapers, (papers) => {
      const file = json.write(papers);
      const known = papers.map((paper) =>
        Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)),
      );
      expect(JSON.parse(file)).toEqual(known);
      expect(file).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029\ufeff]|\p{Cs}/u);
    }),
    { numRuns: 200 },
  );
});

test('the same paper gives the same file, whatever the order of its fields', () => {
  const paper = savedPaper({ sources: { title: { site: 'arXiv', at: 1 }, abstract: { at: 2, site: 'Hugging Face' } } });
  const turned = Object.fromEntries(Object.entries(paper).reverse()) as unknown as typeof paper;
  expect(json.write([turned])).toBe(json.write([paper]));
  expect(json.write([paper])).toMatch(/^\[\n {2}\{\n {4}"id": "arxiv:1706.03762",\n {4}"ids": \[\n/);
});

test('no papers are an empty list', () => {
  expect(json.write([])).toBe('[]\n');
});
