import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../lib/export/json.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { hostilePapers } from './hostile-papers.ts';
import { savedPaper, written } from './papers.ts';

test('whatever pages say, the rows read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const file = await written(json, papers);
      const known = papers.map(({ citekey: _, ...paper }) =>
        Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)),
      );
      expect(JSON.parse(file).map(({ citekey: _, ...row }: SavedPaper) => row)).toEqual(known);
      expect(file).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029\ufeff]|\p{Cs}/u);
    }),
    { numRuns: 200 },
  );
});

test('the same paper gives the same file, whatever the order of its fields', async () => {
  const paper = savedPaper({ sources: { title: { site: 'arXiv', at: 1 }, abstract: { at: 2, site: 'Hugging Face' } } });
  const turned = Object.fromEntries(Object.entries(paper).reverse()) as unknown as typeof paper;
  expect(await written(json, [turned])).toBe(await written(json, [paper]));
  expect(await written(json, [paper])).toMatch(/^\[\n {2}\{\n {4}"id": "arxiv:1706.03762",\n {4}"ids": \[\n/);
});

test('no papers are an empty list', async () => {
  expect(JSON.parse(await written(json, []))).toEqual([]);
});
