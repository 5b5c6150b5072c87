import { expect, test } from 'vitest';
import { type Done, deedInWords } from '../../components/history/deed-in-words.ts';

const done = (deed: Done['deed'], count = 1, title = 'Attention Is All You Need') =>
  deedInWords({ id: 1, at: 0, deed, count, title });

test.each([
  [
    { kind: 'edit', change: { addTags: ['vision'] } },
    3,
    'Tagged 3 papers “vision”: Attention Is All You Need and 2 others',
  ],
  [
    { kind: 'edit', change: { addTags: ['a', 'b'] } },
    2,
    'Tagged 2 papers “a, b”: Attention Is All You Need and 1 other',
  ],
  [{ kind: 'edit', change: { removeTags: ['a'] } }, 1, 'Took “a” off 1 paper: Attention Is All You Need'],
  [{ kind: 'edit', change: { shelf: 'dismissed' } }, 1, 'Dismissed 1 paper: Attention Is All You Need'],
  [{ kind: 'edit', change: { status: 'reading' } }, 1, 'Marked 1 paper as being read: Attention Is All You Need'],
  [{ kind: 'edit', change: { starred: false } }, 1, 'Took the star from 1 paper: Attention Is All You Need'],
  [{ kind: 'edit', change: { note: '' } }, 1, 'Deleted the note on 1 paper: Attention Is All You Need'],
  [{ kind: 'describe', field: 'venue' }, 1, 'Changed the venue: Attention Is All You Need'],
  [{ kind: 'rename-tag', tag: 'a', to: 'b' }, 0, 'Renamed the tag “a” to “b” on 0 papers'],
  [{ kind: 'save-search', name: 'Mine' }, 0, 'Saved the search “Mine”'],
  [
    { kind: 'clear-inbox', days: 90 },
    1234,
    'Cleared 1,234 papers out of the inbox, unseen for 90 days: Attention Is All You Need and 1,233 others',
  ],
  [{ kind: 'import', source: 'Zotero' }, 1, 'Imported 1 paper from Zotero: Attention Is All You Need'],
] as [Done['deed'], number, string][])('%j of %i is told', (deed, count, words) => {
  expect(done(deed, count)).toBe(words);
});

test('a long title is cut between characters', () => {
  expect(done({ kind: 'delete' }, 1, `${'x'.repeat(69)}🎉🎉`)).toBe(`Deleted 1 paper: ${'x'.repeat(69)}🎉…`);
});
