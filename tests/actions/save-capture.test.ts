import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { reportUnreadable, saveCapture } from '../../lib/actions/save-capture.ts';
import { database } from '../../lib/library/database.ts';
import { countPapers, deletePapers, editPapers, siteHealth } from '../../lib/library/index.ts';
import type { Sender } from '../../lib/messages/door.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { statusOf } from '../../lib/status/index.ts';
import { emptyLibrary, paper } from '../library/shown-pages.ts';

const pageUrl = 'https://arxiv.org/list/cs.CL/new';
const page = 'https://arxiv.org/list/*';
const tab = { id: 3, url: `${pageUrl}#item2`, incognito: false };
const sender: Sender = { id: 'gleaner', frameId: 0, url: pageUrl, tab };

/** A capture of the papers with these numbers; `undefined` stands for something that is no paper. */
function capture(...numbers: (number | undefined)[]) {
  const papers = numbers.map((number, position) => ({ paper: number === undefined ? {} : paper(number), position }));
  return { site: 'arXiv', page, pageUrl, listing: 'cs.CL', papers, before: { found: 0, fresh: 0 } };
}

const badge = { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() };

beforeEach(async () => {
  await emptyLibrary();
  // The test double of the browser has no toolbar.
  Object.assign(browser.action, badge);
});

test('each paper gets its mark, and what is none gets none', async () => {
  await saveCapture(capture(1, 2), sender, 'gleaner');
  await editPapers(['arxiv:2401.00002' as PaperId], { starred: true });
  expect(await saveCapture(capture(3, undefined, 1, 2), sender, 'gleaner')).toMatchObject([
    { id: 'arxiv:2401.00003', state: 'new', seenCount: 1 },
    null,
    { id: 'arxiv:2401.00001', state: 'seen' },
    { id: 'arxiv:2401.00002', state: 'kept', tags: [] },
  ]);
});

test('a deleted paper is new again', async () => {
  await saveCapture(capture(1), sender, 'gleaner');
  await deletePapers(['arxiv:2401.00001' as PaperId]);
  expect(await saveCapture(capture(1), sender, 'gleaner')).toMatchObject([{ state: 'new' }]);
});

test.each([
  ['how many papers were new', capture(1, 2, 1), '2'],
  ['no more than it has room for', { ...capture(1), before: { found: 200, fresh: 120 } }, '99+'],
  ['that there was nothing', capture(), ''],
])('the badge says %s', async (_, message, text) => {
  await saveCapture(message, sender, 'gleaner');
  expect(badge.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text });
});

test('the badge says that all was known', async () => {
  await saveCapture(capture(1), sender, 'gleaner');
  await saveCapture(capture(1), sender, 'gleaner');
  expect(badge.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '✓' });
});

test('the popup learns how the page in the tab fared, whatever part of it is in view', async () => {
  await saveCapture(capture(1, 2), sender, 'gleaner');
  expect(await statusOf(tab)).toEqual({ site: 'arXiv', pageUrl, found: 2, fresh: 2 });
  expect(await statusOf({ id: 3, url: 'https://arxiv.org/list/cs.LG/new' })).toBeUndefined();
  expect(await statusOf({ id: 4, url: pageUrl })).toBeUndefined();
});

test('a page that cannot be read is reported in words, and nothing else happens', async () => {
  await saveCapture(capture(1), sender, 'gleaner');
  await reportUnreadable({ site: 'arXiv', page, pageUrl, missing: 'list entry' }, sender, 'gleaner');
  expect(badge.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '!' });
  expect(await statusOf(tab)).toMatchObject({ problem: expect.stringContaining('no list entry was found') });
  expect(await countPapers()).toBe(1);
});

test('a page that cannot be read is remembered until it can be', async () => {
  await reportUnreadable({ site: 'arXiv', page, pageUrl, missing: 'list entry' }, sender, 'gleaner');
  expect(await siteHealth()).toMatchObject([{ site: 'arXiv', page, trouble: { missing: 'list entry' }, samples: [] }]);
  await saveCapture(capture(1), sender, 'gleaner');
  await expect.poll(siteHealth).toEqual([expect.not.objectContaining({ trouble: expect.anything() })]);
});

describe('a full disk', () => {
  test('is said on the badge, and nothing is half-written', async () => {
    const full = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    database.sightings.hook('creating').subscribe(full);
    await expect(saveCapture(capture(1, 2), sender, 'gleaner')).rejects.toThrow();
    database.sightings.hook('creating').unsubscribe(full);
    expect(badge.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '!' });
    expect(await statusOf(tab)).toMatchObject({ problem: expect.stringContaining('the disk is full') });
    expect([await countPapers(), await database.papers.count()]).toEqual([0, 0]);
  });
});

test('what another sender claims is refused and not saved', async () => {
  await expect(saveCapture(capture(1), { ...sender, id: 'other' }, 'gleaner')).rejects.toThrow('refused');
  expect(await countPapers()).toBe(0);
});
