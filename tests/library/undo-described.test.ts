import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import {
  asPagesSaid,
  deletePapers,
  describePaper,
  importPapers,
  type JournalId,
  papersById,
  savePage,
  undo,
} from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

const shown = paper(1, { venue: 'Sea Letters', authors: ['Ada Lovelace'], published: '2024' });
const first = async () => (await papersById([id(1)]))[0] as SavedPaper;

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([shown]), noon);
});

/** As earlier versions wrote an entry down. */
async function asEarlier(edit: JournalId): Promise<JournalId> {
  const { described: _, ...entry } = (await database.journal.get(edit)) as { id: number; described?: object };
  await database.journal.put(entry as never);
  return edit;
}

describe.each([
  ['undone', async (edit: JournalId) => edit],
  ['undone, though an earlier version wrote it down', asEarlier],
])('a description that is %s', (_, written) => {
  test('leaves what the reader has said of other fields, and stays undone when that is undone too', async () => {
    const before = await first();
    const titled = await written(await describePaper(id(1), 'title', 'My title'));
    const venued = await written(await describePaper(id(1), 'venue', 'My venue'));
    await undo(titled);
    expect(await first()).toMatchObject({ title: 'Paper 1', venue: 'My venue' });
    await undo(venued);
    expect(await first()).toEqual(before);
  });

  test('gives back the description before it', async () => {
    await describePaper(id(1), 'title', 'My title');
    const before = await first();
    await undo(await written(await describePaper(id(1), 'title', 'My better title')));
    expect(await first()).toEqual(before);
  });

  test('says what pages have said of it since', async () => {
    const described = await written(await describePaper(id(1), 'venue', 'My venue'));
    await savePage(page([{ ...shown, abstract: 'All of it.' }]), noon + 1);
    await undo(described);
    expect(await first()).toMatchObject({ venue: 'Sea Letters', abstract: 'All of it.' });
  });

  test('that was taken back already is not put in the place of what pages have said since', async () => {
    const described = await written(await describePaper(id(1), 'published', '2023'));
    await asPagesSaid(id(1), 'published');
    await savePage(page([{ ...shown, published: '2024-05-06' }]), noon + 1);
    await undo(described);
    expect(await first()).toMatchObject({ published: '2024-05-06' });
  });
});

test('a description that the reader has replaced since is left alone', async () => {
  const early = await describePaper(id(1), 'title', 'My title');
  await describePaper(id(1), 'title', 'My better title');
  await undo(early);
  expect(await first()).toMatchObject({ title: 'My better title' });
});

test('of two descriptions, the earlier one does not come back for one that was taken back', async () => {
  await describePaper(id(1), 'title', 'My title');
  const better = await describePaper(id(1), 'title', 'My better title');
  await asPagesSaid(id(1), 'title');
  await undo(better);
  expect(await first()).toMatchObject({ title: 'Paper 1' });
});

describe('a description that was taken back', () => {
  test('stands again once that is undone, over what pages have said since', async () => {
    await describePaper(id(1), 'published', '2023');
    const reset = await asPagesSaid(id(1), 'published');
    await savePage(page([{ ...shown, published: '2024-05-06' }]), noon + 1);
    await undo(reset);
    expect(await first()).toMatchObject({ published: '2023' });
    await asPagesSaid(id(1), 'published');
    expect(await first()).toMatchObject({ published: '2024-05-06' });
  });

  test('stays away where the reader has described the field since', async () => {
    await describePaper(id(1), 'title', 'My title');
    const reset = await asPagesSaid(id(1), 'title');
    await describePaper(id(1), 'title', 'My better title');
    await undo(reset);
    expect(await first()).toMatchObject({ title: 'My better title' });
  });
});

test('a paper is known by its title and authors again once their description is undone', async () => {
  const sparrows = { ...shown, title: 'A very particular study of sparrows' };
  const twin = { title: sparrows.title, authors: ['Lovelace, A.'], published: '2024', ids: ['doi:10.1000/x'] };
  await emptyLibrary();
  await savePage(page([sparrows]), noon);
  const described = await describePaper(id(1), 'title', 'My own title of it');
  await savePage(page([sparrows]), noon + 1);
  await undo(described);
  const [kept] = await savePage(page([{ ...twin, url: 'https://doi.org/10.1000/x' }]), noon + 2);
  expect(kept).toMatchObject({ isNew: false, paper: { id: id(1) } });
});

describe('what was described since stays when another edit is undone', () => {
  async function imported(): Promise<JournalId> {
    const record = { ...(await first()), tags: ['imported'], abstract: 'Theirs.' };
    const records = [{ record, sightings: [], aliases: [] }];
    return importPapers({ source: 'a.bib', records, isBackup: false, others: [] });
  }

  async function describedSince(): Promise<void> {
    const { journal } = database;
    const { at = 0 } = (await journal.toCollection().last()) ?? {};
    await expect.poll(() => Date.now()).toBeGreaterThan(at);
    await describePaper(id(1), 'title', 'My title');
  }

  test('an import of a paper that was there', async () => {
    const edit = await imported();
    await describedSince();
    await undo(edit);
    const left = await first();
    expect(left).toMatchObject({ title: 'My title', tags: [], venue: 'Sea Letters' });
    expect(left).not.toHaveProperty('abstract');
    await asPagesSaid(id(1), 'title');
    expect(await first()).toMatchObject({ title: 'Paper 1' });
  });

  test('an import of a paper that a page has shown since', async () => {
    const edit = await imported();
    await describedSince();
    await savePage(page([shown]), Date.now() + 60_000);
    await undo(edit);
    expect(await first()).toMatchObject({ title: 'My title', tags: [] });
  });

  test('a deletion of a paper that was met again', async () => {
    await describePaper(id(1), 'title', 'My first title');
    await describePaper(id(1), 'venue', 'My venue');
    const edit = await deletePapers([id(1)]);
    await savePage(page([shown]), noon + 1);
    await describedSince();
    await undo(edit);
    expect(await first()).toMatchObject({ title: 'My title', venue: 'My venue' });
  });
});
