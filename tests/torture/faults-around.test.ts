import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { indexForSearch, indexPapers } from '../../lib/actions/index-papers.ts';
import { saveCapture } from '../../lib/actions/save-capture.ts';
import { readManifest } from '../../lib/library/bare-index.ts';
import { database } from '../../lib/library/database.ts';
import { changesSince, countPapers, papersById, savePage } from '../../lib/library/index.ts';
import { Search } from '../../lib/search/index.ts';
import { knownLibrary } from '../../lib/settings/loss.ts';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import { arm, disarm, faults, keepShut } from './faults.ts';
import { tell } from './promise.ts';
import { livedIn } from './write-paths.ts';

const pageUrl = 'https://arxiv.org/list/cs.CL/new';
const sender = { id: 'gleaner', frameId: 0, url: pageUrl, tab: { id: 3, incognito: false } };
const capture = {
  ...{ site: 'arXiv', page: 'https://arxiv.org/list/*', pageUrl, listing: 'cs.CL', before: { found: 0, fresh: 0 } },
  papers: [{ paper: paper(5), position: 0 }],
};
const texts = {
  QuotaExceededError: /not saved: the disk is full/,
  UnknownError: /could not be written \(UnknownError/,
};
let badge: { text: string; title: string };

beforeEach(async () => {
  badge = { text: '', title: '' };
  Object.assign(browser.action, {
    setBadgeText: vi.fn(async (said: object) => Object.assign(badge, said)),
    setTitle: vi.fn(async (said: object) => Object.assign(badge, said)),
    setBadgeBackgroundColor: vi.fn(),
  });
  vi.spyOn(console, 'warn').mockReturnValue();
  await livedIn();
});

describe.each(faults)('$error $when', (fault) => {
  test('a page that cannot be saved is reported on the toolbar, and saved once there is room', async () => {
    arm(fault, 0);
    await expect(saveCapture(capture, sender, 'gleaner')).rejects.toThrow();
    disarm();
    expect(badge).toMatchObject({ text: '!', title: expect.stringMatching(texts[fault.error]) });
    expect(await papersById([id(5)])).toEqual([]);
    await saveCapture(capture, sender, 'gleaner');
    expect(badge.text).toBe('1');
    expect(await papersById([id(5)])).toHaveLength(1);
  });

  test('an index that cannot be written is caught up with later, and what is stored of it stays whole', async () => {
    await indexPapers();
    let [number, isStruck] = [10, true];
    for (let place = 0; isStruck; place++) {
      number += 1;
      await savePage(page([paper(number)]), noon + number);
      arm(fault, place);
      await indexPapers();
      isStruck = disarm();
      const found = new Search(await indexForSearch()).search(`Paper ${number}`);
      expect(found.ids, `write ${place}`).toContain(id(number));
      expect((await readManifest())?.revision).toBe((await changesSince()).revision);
    }
    tell(`An index that cannot be written is caught up with later: ${fault.error} ${fault.when}`, {
      tries: number - 10,
      failures: 0,
    });
  });
});

test.each(['QuotaExceededError', 'UnknownError'] as const)(
  'a library that could not be opened for %s is opened by the next who asks',
  async (error) => {
    database.close({ disableAutoOpen: false });
    const open = keepShut(error);
    await expect(countPapers()).rejects.toThrow(error);
    await expect(saveCapture(capture, sender, 'gleaner')).rejects.toThrow(error);
    expect(badge).toMatchObject({ text: '!', title: expect.stringMatching(texts[error]) });
    open();
    await vi.waitFor(() => saveCapture(capture, sender, 'gleaner'));
    expect(await countPapers()).toBe(5);
  },
);

describe('a library that could not be opened for want of room', () => {
  let open: () => void;

  beforeEach(() => {
    vi.resetModules();
    open = keepShut('QuotaExceededError');
  });
  afterEach(() => {
    open();
    vi.useRealTimers();
  });

  test('is read without the database library too, once there is some', async () => {
    const { papersById } = await import('../../lib/library/bare.ts');
    await expect(papersById([id(1)])).rejects.toThrow('made to fail');
    open();
    expect(await papersById([id(1)])).toHaveLength(1);
  });

  test('has its index written, once there is some', async () => {
    const { indexPapers } = await import('../../lib/actions/index-papers.ts');
    await indexPapers();
    open();
    await vi.waitFor(async () => {
      await indexPapers();
      expect(await readManifest()).toMatchObject({ parts: [{}] });
    });
  });

  test('is looked after again without anyone’s asking, once there is some', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { watchForLoss } = await import('../../lib/actions/loss.ts');
    const { editPapers } = await import('../../lib/library/index.ts');
    const inTime = (hold: () => Promise<void>) =>
      vi.waitFor(async () => {
        await vi.advanceTimersByTimeAsync(1_000);
        await hold();
      });
    watchForLoss();
    await inTime(async () => expect(badge.title).toContain('could not be read'));
    open();
    await inTime(async () => expect(badge).toMatchObject({ text: '', title: 'Gleaner' }));
    await database.facts.put({ name: 'paperCount', value: 1 });
    await editPapers([id(1)], { starred: true });
    await inTime(async () => expect(await knownLibrary()).toMatchObject({ papers: 1 }));
  });
});
