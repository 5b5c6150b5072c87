import { beforeEach, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import {
  countPapers,
  describePaper,
  editPapers,
  importPapers,
  mergePapers,
  papersById,
  savePage,
  sightingsOf,
  undo,
} from '../../lib/library/index.ts';
import { asSaved } from '../../lib/paper/merge.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(emptyLibrary);

const later = () => Date.now() + 60_000;

/** Imports papers of these numbers as a reader does who gives them a tag. */
async function imported(...numbers: number[]): Promise<number> {
  const records = numbers.map((number) => ({ record: record(number), sightings: [], aliases: [] }));
  return importPapers({ source: 'a.bib', records, isBackup: false, others: [] });
}

function record(number: number): SavedPaper {
  return { ...asSaved(paper(number), { site: 'a.bib', at: Date.now() }), shelf: 'kept', tags: ['imported'] };
}

const ids = async () => (await papersById([1, 2, 3, 4, 5].map(id))).map((each) => each.id);

test('an import that is undone leaves no paper behind that nobody has touched', async () => {
  await undo(await imported(1, 2));
  expect([await ids(), await countPapers()]).toEqual([[], 0]);
});

test('papers of which the reader has said something since stay, without what the import said', async () => {
  const edit = await imported(1, 2, 3, 4, 5);
  await editPapers([id(2)], { note: 'Two weeks of thoughts.', addTags: ['mine'] });
  await editPapers([id(3)], { status: 'reading' });
  await editPapers([id(4)], { shelf: 'dismissed' });
  await describePaper(id(5), 'venue', 'A journal');
  await undo(edit);
  expect(await papersById([1, 2, 3, 4, 5].map(id))).toMatchObject([
    { id: id(2), note: 'Two weeks of thoughts.', tags: ['mine'], shelf: 'kept' },
    { id: id(3), status: 'reading', tags: [], shelf: 'inbox' },
    { id: id(4), shelf: 'dismissed', tags: [] },
    { id: id(5), venue: 'A journal', tags: [] },
  ]);
  expect(await countPapers()).toBe(4);
});

test('papers that a page has shown since stay, as though the page alone had brought them', async () => {
  const edit = await imported(1, 2);
  await savePage(page([paper(2)]), later());
  await undo(edit);
  expect(await papersById([id(1), id(2)])).toMatchObject([{ id: id(2), tags: [], shelf: 'inbox' }]);
  expect(await sightingsOf([id(2)])).toHaveLength(1);
});

test('a paper stays that another has become part of since', async () => {
  await savePage(page([paper(1)]), later());
  const edit = await imported(2);
  await mergePapers(id(1), id(2));
  await undo(edit);
  expect(await ids()).toEqual([id(2)]);
});

test('papers that only a backup had seen go with it, sightings and all', async () => {
  await savePage(page([paper(1)]), noon);
  const [saved] = (await papersById([id(1)])) as [SavedPaper];
  const records = [{ record: { ...saved, note: 'Theirs.' }, sightings: await sightingsOf([id(1)]), aliases: [] }];
  await emptyLibrary();
  await undo(await importPapers({ source: 'backup', records, isBackup: true, others: [] }));
  expect([await ids(), await sightingsOf([id(1)])]).toEqual([[], []]);
});

test('where it was not written down what an import said, papers with anything of the reader stay', async () => {
  await savePage(page([paper(4)]), noon);
  const plain = [1, 2].map((number) => ({ record: { ...record(number), tags: [] }, sightings: [], aliases: [] }));
  const edit = await importPapers({ source: 'a.bib', records: plain, isBackup: false, others: [] });
  await database.journal.update(edit, { fields: [] });
  await editPapers([id(2)], { starred: true });
  await undo(edit);
  expect(await papersById([id(1), id(2)])).toMatchObject([{ id: id(2), starred: true, shelf: 'kept' }]);
});
