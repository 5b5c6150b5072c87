import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { eraseAll } from '../../lib/actions/erase-all.ts';
import { checkForLoss, forgetLoss } from '../../lib/actions/loss.ts';
import { database } from '../../lib/library/database.ts';
import { deletePapers, savePage, undo } from '../../lib/library/index.ts';
import { reportedLoss } from '../../lib/settings/loss.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

let badge: { text: string; title: string };

beforeEach(async () => {
  badge = { text: '', title: '' };
  Object.assign(browser.action, {
    setBadgeText: vi.fn(async (said: object) => Object.assign(badge, said)),
    setTitle: vi.fn(async (said: object) => Object.assign(badge, said)),
    setBadgeBackgroundColor: vi.fn(),
  });
  await emptyLibrary();
  await savePage(page([1, 2, 3].map((number) => paper(number))), noon);
  await deletePapers([id(3)]);
  await checkForLoss();
  expect(badge.text).toBe('');
});

/** The library as it was some changes before, as from a disk that was not written in time. */
async function setBack(): Promise<void> {
  await database.papers.delete(id(2));
  await database.facts.put({ name: 'paperCount', value: 1 });
  const last = Number(await database.changes.orderBy('revision').lastKey());
  await database.changes.delete(last);
}

describe('is reported, on the toolbar too', () => {
  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['a library that is gone', emptyLibrary, /there were 2, and there are 0\. .+ backup/],
    ['a library that was put back', setBack, /there were 2, and there are 1/],
    ['a library without its papers', () => database.papers.clear(), /earlier state|there were 2/],
    ['a newest paper that is gone', () => database.papers.delete(id(1)), /latest changes are missing/],
    ['fewer papers than at the same change', () => database.facts.put({ name: 'paperCount', value: 1 }), /are 1/],
  ])('%s', async (_, lose, said) => {
    await lose();
    await checkForLoss();
    expect(badge).toMatchObject({ text: '!', title: expect.stringMatching(said) });
    expect(await reportedLoss()).toMatchObject({ before: 2 });
  });

  test('a library that is gone, even if pages have been saved since', async () => {
    await emptyLibrary();
    await savePage(page([paper(9)]), noon + 9);
    await checkForLoss();
    expect(badge.title).toMatch('there were 2, and there are 1.');
  });
});

describe('is no loss', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['nothing', async () => {}],
    ['more papers', () => savePage(page([paper(8)]), noon + 1)],
    ['a deletion that no background saw', () => deletePapers([id(1), id(2)])],
    ['a deletion and its undoing', async () => undo(await deletePapers([id(1)]))],
    [
      'an erased library',
      async () => {
        vi.stubGlobal('localStorage', { clear: () => {} });
        await eraseAll();
      },
    ],
  ])('%s', async (_, live) => {
    await live();
    await checkForLoss();
    expect(badge.text).toBe('');
    expect(await reportedLoss()).toBeNull();
  });
});

test('a loss is told until the reader is done with it', async () => {
  await emptyLibrary();
  await checkForLoss();
  await savePage(page([paper(9)]), noon + 9);
  await checkForLoss();
  expect(badge.text).toBe('!');
  await forgetLoss();
  expect(badge).toEqual({ text: '', title: 'Gleaner' });
  await checkForLoss();
  expect(badge.text).toBe('');
});

test('a loss that was made good, as from a backup, is over', async () => {
  await emptyLibrary();
  await checkForLoss();
  await savePage(page([paper(1), paper(2)]), noon);
  await checkForLoss();
  expect(badge.text).toBe('');
});
