import { expect, test } from 'vitest';
import { failureOf } from '../../../entrypoints/app/save-as.ts';
import { TooManyPapers } from '../../../lib/export/format.ts';

test('who exports more papers than fit is told how many do, and that there is no file', () => {
  expect(failureOf(new TooManyPapers(65_535), new AbortController().signal)).toMatch(/at most 65,535 .+ No file/);
});
