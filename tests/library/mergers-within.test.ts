import { beforeEach, describe, expect, test } from 'vitest';
import { takeBack } from '../../lib/actions/take-back.ts';
import {
  deletePapers,
  editPapers,
  history,
  type JournalId,
  latestMergers,
  mergePapers,
  newestPapers,
  savePage,
  splitPaper,
  undo,
} from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

const ids = async () => (await newestPapers(9)).map((each) => each.id).sort();
const kinds = async () => (await history(9)).map(({ deed }) => deed.kind);
/** What the reader is told when an edit is undone. */
async function toldOn(edit: JournalId): Promise<string | undefined> {
  let told: string | undefined;
  await takeBack([edit], ({ text }) => {
    told = text;
  });
  return told;
}

let inner: JournalId;
let outer: JournalId;

beforeEach(async () => {
  await emptyLibrary();
  for (const number of [1, 2, 3]) await savePage(page([paper(number)]), noon + number);
  inner = await mergePapers(id(2), id(3));
});

describe('a merger into a record that has become part of another one', () => {
  beforeEach(async () => {
    outer = await mergePapers(id(1), id(2));
  });

  test('cannot be undone before that one is, which is told; then it can', async () => {
    expect(await toldOn(inner)).toMatch(/part of another/);
    expect([await ids(), await kinds()]).toEqual([[id(1)], ['merge', 'merge']]);
    expect([await toldOn(outer), await ids()]).toEqual(['Undone', [id(1), id(2)]]);
    expect([await toldOn(inner), await ids(), await kinds()]).toEqual(['Undone', [id(1), id(2), id(3)], []]);
  });

  test('is not among those that can be split, until that one is', async () => {
    expect(await latestMergers(9)).toMatchObject([{ absorbed: id(2), into: id(1) }]);
    expect([await splitPaper(id(3)), await kinds()]).toEqual([undefined, ['merge', 'merge']]);
    await splitPaper(id(2));
    expect(await latestMergers(9)).toMatchObject([{ absorbed: id(3), into: id(2) }]);
    await splitPaper(id(3));
    expect(await ids()).toEqual([id(1), id(2), id(3)]);
  });
});

describe('a split', () => {
  let split: JournalId;
  beforeEach(async () => {
    split = (await splitPaper(id(3))) as JournalId;
  });

  test.each([2, 3])(
    'of which record %i has become part of another one since cannot be undone before that',
    async (n) => {
      outer = await mergePapers(id(1), id(n));
      expect(await toldOn(split)).toMatch(/part of another/);
      await undo(outer);
      expect([await toldOn(split), await ids()]).toEqual(['Undone', [id(1), id(2)]]);
    },
  );

  test('is undone by itself where the records have been made one again', async () => {
    await mergePapers(id(2), id(3));
    expect([await toldOn(split), await ids()]).toEqual(['Undone', [id(1), id(2)]]);
  });
});

test('a merger whose record has been split off or deleted since needs no undoing', async () => {
  await splitPaper(id(3));
  expect([await toldOn(inner), await ids()]).toEqual(['Undone', [id(1), id(2), id(3)]]);
  const again = await mergePapers(id(2), id(3));
  await editPapers([id(2)], { starred: true });
  await deletePapers([id(2)]);
  expect([await toldOn(again), await ids()]).toEqual(['Undone', [id(1)]]);
});
