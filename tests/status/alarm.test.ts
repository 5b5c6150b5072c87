import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { setAlarm } from '../../lib/status/alarm.ts';
import { clearStatus, setStatus } from '../../lib/status/index.ts';

const pageUrl = 'https://huggingface.co/papers';
const read = { site: 'Hugging Face', pageUrl, found: 50, fresh: 50 };
const left = { site: 'Hugging Face', pageUrl, found: 0, fresh: 0 };

interface Said {
  tabId?: number;
  text?: string;
  title?: string;
}

/** What the toolbar says, by tab; what it says for no tab in particular stands where a tab has nothing of its own. */
const toolbar = new Map<number | undefined, Said>();
let tabId: number;

beforeEach(async () => {
  toolbar.clear();
  const say = async ({ tabId, ...said }: Said) => void toolbar.set(tabId, { ...toolbar.get(tabId), ...said });
  Object.assign(browser.action, { setBadgeText: say, setTitle: say, setBadgeBackgroundColor: async () => {} });
  tabId = Number((await browser.tabs.create({ url: pageUrl })).id);
});

/** What the toolbar says on a tab. */
function said(tab: number): Said {
  return { ...toolbar.get(undefined), ...toolbar.get(tab) };
}

const alarm = { text: '!', title: 'Gleaner: The library is gone.' };

test('an alarm is seen on a tab that Gleaner has read, until it is over', async () => {
  await setStatus(tabId, read);
  await setAlarm('The library is gone.');
  expect(said(tabId)).toEqual(alarm);
  await setAlarm(undefined);
  expect(said(tabId)).toEqual({ text: '50', title: expect.stringContaining('50 papers') });
});

test.each([
  ['is read', () => setStatus(tabId, read)],
  ['is led off the listings', () => setStatus(tabId, left)],
  ['had its page saved, and that taken back', () => clearStatus(tabId)],
])('an alarm is seen on a tab that %s after it was raised', async (_, go) => {
  await setAlarm('The library is gone.');
  await go();
  expect(said(tabId)).toEqual(alarm);
});

test('the end of an alarm brings no word back of a page that the tab has left', async () => {
  await setStatus(tabId, read);
  await setAlarm('The library is gone.');
  await browser.tabs.update(tabId, { url: 'https://example.org/' });
  // As browsers do with another page.
  toolbar.delete(tabId);
  await setAlarm(undefined);
  expect(said(tabId)).toEqual({ text: '', title: 'Gleaner' });
});
