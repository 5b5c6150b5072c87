import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendToZotero } from '../../lib/actions/send-to-zotero.ts';
import { editPapers, papersById, savePage } from '../../lib/library/index.ts';
import { lookupAddress } from '../../lib/paper/lookup-address.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { accountOf, ping, targetsOf } from '../../lib/zotero/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';
import { FakeZotero, type Mood } from '../zotero/fake-zotero.ts';

let zotero: FakeZotero;
let base: string;
const ids = [id(1), id(2), id(3)];

beforeEach(async () => {
  zotero = new FakeZotero();
  base = await zotero.start();
  await emptyLibrary();
  await savePage(page([paper(1), paper(2), paper(3, { title: 'Refused' })]), noon);
  await editPapers([id(1)], { addTags: ['to read'], note: 'Ask <Ada>.' });
});
afterEach(() => zotero.stop());

const here = () => ({ kind: 'local' as const, target: 'C12', base });
const sessions = () => [...zotero.sessions.values()].filter(({ items }) => items.length > 0);
const marked = async (papers: PaperId[]) =>
  (await papersById(papers)).map(({ sentToZotero }) => sentToZotero !== undefined);

describe('the Zotero on this computer', () => {
  test('says where papers can go', async () => {
    await ping(base);
    expect(await targetsOf(base)).toMatchObject({
      selected: 'C12',
      isEditable: true,
      targets: [{ id: 'L1' }, { id: 'C12' }],
    });
  });

  test('gets papers with their tags and notes, and they are marked as sent', async () => {
    expect(await sendToZotero(ids, here())).toMatchObject({ sent: expect.arrayContaining(ids), failed: [] });
    expect(sessions()).toMatchObject([
      { items: [{ title: 'Paper 1', tags: [] }], tags: 'to read', note: '<p>Ask &#60;Ada&#62;.</p>', target: 'C12' },
      { items: [{ title: 'Paper 2' }, { title: 'Refused' }], tags: '', target: 'C12' },
    ]);
    expect(await marked(ids)).toEqual([true, true, true]);
  });

  test('gets no address to look a paper up at, and hears that there are more authors', async () => {
    const lookup = lookupAddress('Old Thesis');
    await savePage(page([paper(4, { url: lookup, authors: ['Ada Lovelace'], authorsTruncated: true })]), noon);
    await sendToZotero([id(4)], here());
    const [item] = sessions().flatMap(({ items }) => items);
    expect(item).not.toHaveProperty('url');
    expect(item).toMatchObject({ creators: [{ lastName: 'Lovelace' }, { name: 'others' }] });
  });

  test('gets the DOI of the publication, not of the preprint, and is told of a conference by its identifier', async () => {
    const ids = ['doi:10.1101/2020.01.01.900001', 'doi:10.7554/elife.12345', 'dblp:conf/phrases/A24'];
    await savePage(page([paper(5, { ids: ids as PaperId[], venue: 'PHRASES' })]), noon);
    await sendToZotero(['doi:10.1101/2020.01.01.900001' as PaperId], here());
    expect(sessions().flatMap(({ items }) => items)).toMatchObject([
      { DOI: '10.7554/elife.12345', itemType: 'conferencePaper', proceedingsTitle: 'PHRASES' },
    ]);
  });

  test('gets them once, though its first answer was an error', async () => {
    zotero.mood = 'broken-once';
    await sendToZotero(ids, here());
    expect(sessions().flatMap(({ items }) => items)).toHaveLength(3);
  });

  test.each<[Mood, string]>([
    ['read-only', 'read-only'],
    ['outdated', 'outdated'],
  ])('that is %s gets nothing, and nothing is marked', async (mood, trouble) => {
    zotero.mood = mood;
    await expect(sendToZotero(ids, here())).rejects.toMatchObject({ trouble });
    expect(await marked(ids)).toEqual([false, false, false]);
  });

  test('that has lost the collection says so', async () => {
    await expect(sendToZotero(ids, { ...here(), target: 'C99' })).rejects.toMatchObject({ trouble: 'no-collection' });
  });

  test('that does not run is told from one that does', async () => {
    await zotero.stop();
    await expect(ping(base)).rejects.toMatchObject({ trouble: 'not-running' });
  });
});

describe('the online library', () => {
  const there = () => [...zotero.written.values()];
  const online = async () => {
    const account = await accountOf('good-key', `${base}/web`);
    return { kind: 'online' as const, account, key: 'good-key', base: `${base}/web` };
  };

  test('gets papers and their notes; what it refuses is named', async () => {
    expect(await sendToZotero(ids, await online())).toEqual({
      sent: [id(1), id(2)],
      failed: [{ title: 'Refused', reason: 'preprint is bad' }],
    });
    const [first] = there();
    expect(there()).toMatchObject([
      { title: 'Paper 1', tags: [{ tag: 'to read' }] },
      { title: 'Paper 2' },
      { itemType: 'note', note: '<p>Ask &#60;Ada&#62;.</p>', parentItem: first?.key },
    ]);
    expect(await marked(ids)).toEqual([true, true, false]);
  });

  test('gets a paper whose note it refuses, and that is told', async () => {
    await editPapers([id(2)], { note: 'Refused' });
    const { sent, failed } = await sendToZotero([id(1), id(2)], await online());
    expect(sent).toEqual([id(1), id(2)]);
    expect(failed).toEqual([{ title: 'Paper 2', reason: 'note is bad' }]);
    expect(there()).toHaveLength(3);
    expect(await marked(ids)).toEqual([true, true, false]);
  });

  test('gets each paper and note once, though its first answer was lost; what it refuses is named all the same', async () => {
    const to = await online();
    zotero.mood = 'broken-once';
    const { sent, failed } = await sendToZotero(ids, to);
    expect(sent).toEqual([id(1), id(2)]);
    expect(failed).toMatchObject([{ title: 'Refused' }]);
    expect(there().map(({ itemType }) => itemType)).toEqual(['preprint', 'preprint', 'note']);
  });

  test('gets nothing, not even half of it, while it has no time; later all of it', async () => {
    const to = await online();
    zotero.mood = 'busy-once';
    await expect(sendToZotero(ids, to)).rejects.toMatchObject({ trouble: 'too-many-requests' });
    expect(there()).toEqual([]);
    expect(await marked(ids)).toEqual([false, false, false]);
    await sendToZotero([id(1), id(2)], to);
    expect(there()).toHaveLength(3);
  });

  test('gets a long list in pieces, notes and all', async () => {
    const many = Array.from({ length: 60 }, (_, at) => 100 + at);
    await savePage(page(many.map((number) => paper(number))), noon);
    await editPapers(many.map(id), { note: 'Read it' });
    const done: number[] = [];
    await sendToZotero(many.map(id), await online(), { onProgress: (so) => done.push(so) });
    expect(there()).toHaveLength(120);
    expect(done).toEqual([25, 50, 60]);
  });

  test.each<[string, Mood, string]>([
    ['bad-key', 'well', 'wrong-key'],
    ['good-key', 'read-only', 'read-only'],
  ])('opened by %s while it is %s: %s', async (key, mood, trouble) => {
    zotero.mood = mood;
    await expect(accountOf(key, `${base}/web`)).rejects.toMatchObject({ trouble });
  });
});
