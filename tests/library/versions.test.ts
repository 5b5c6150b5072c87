import { beforeEach, expect, test } from 'vitest';
import { database, SCHEMA } from '../../lib/library/database.ts';
import { countPapers, history, undo } from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { makeLibrary } from './versions/make-library.ts';
import { samples } from './versions/samples.ts';

beforeEach(() => database.delete());

test('there is a sample of every version before this one', () => {
  const versions = new Set(samples.map(({ sample }) => sample.version));
  expect([...versions]).toEqual(Array.from({ length: SCHEMA - 1 }, (_, at) => at + 1));
});

/** What is not carried over: the edits that said too little to be listed, and what is known anew. */
const kept = ['sightings', 'aliases', 'mergers', 'parted', 'health', 'tags', 'searches', 'rules', 'stamps', 'replica'];

test.each(samples)('a library of version $name opens with all that was in it', async ({ sample }) => {
  await makeLibrary({ sample, copies: 1 });
  await database.open();
  const without = ({ twinKey: _, ...paper }: SavedPaper) => paper;
  expect((await database.papers.toArray()).map(without)).toEqual((sample.rows.papers as SavedPaper[]).map(without));
  expect(await database.papers.where('twinKey').above('').count()).toBe(2);
  for (const store of kept) expect(await database.table(store).toArray(), store).toEqual(sample.rows[store] ?? []);
  expect([await countPapers(), (await database.facts.get('schema'))?.value]).toEqual([3, SCHEMA]);
});

test.each(samples)('what was done in version $name is listed, and can be undone', async ({ sample }) => {
  await makeLibrary({ sample, copies: 1 });
  await database.open();
  const edits = await history(10);
  expect(edits).toHaveLength(sample.version < 4 ? 0 : (sample.rows.journal ?? []).length);
  for (const { id } of edits) await undo(id);
  if (edits.length === 0) return;
  expect(await database.papers.get('arxiv:2609.70001' as never)).toMatchObject({
    title: 'Tidal rhythms of the common limpet',
    shelf: 'inbox',
    status: 'unread',
    starred: false,
    tags: [],
    note: '',
  });
});
