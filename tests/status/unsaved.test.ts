import { expect, test } from 'vitest';
import { NewerLibrary } from '../../lib/library/index.ts';
import { whyUnsaved } from '../../lib/status/unsaved.ts';

test('who edits a library of a newer version is told to update, and not to try again', () => {
  const told = whyUnsaved(new Error('The transaction was not begun.', { cause: new NewerLibrary() }));
  expect(told).toContain('update Gleaner');
  expect(told).not.toContain('Try again');
});
