import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonl } from '../../lib/export/jsonl.ts';
import { hostilePapers } from './hostile-papers.ts';
import { written } from './papers.ts';

test('whatever pages say, each paper is a line of JSON in which every character can be seen', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePapers, async (papers) => {
      const file = await written(jsonl, papers);
      const rows = file
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows.map(({ kind }) => kind)).toEqual(['gleaner', ...papers.map(() => 'paper'), 'end']);
      expect(rows.slice(1, -1).map(({ title, tags }) => [title, tags])).toEqual(
        papers.map(({ title, tags }) => [title, tags]),
      );
      expect(file).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029\ufeff]|\p{Cs}/u);
    }),
    { numRuns: 100 },
  );
});
