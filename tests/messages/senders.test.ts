import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { actOnPaper } from '../../lib/actions/act-on-paper.ts';
import { changeCard, copyCard, leaveCard, readCard, similarOnCard, undoCard } from '../../lib/actions/answer-card.ts';
import { answerLookup } from '../../lib/actions/follow-marks.ts';
import { answerIndexRequest } from '../../lib/actions/index-papers.ts';
import { openCard } from '../../lib/actions/open-card.ts';
import { reportUnreadable, saveCapture } from '../../lib/actions/save-capture.ts';
import { papersById } from '../../lib/library/index.ts';
import type { Sender } from '../../lib/messages/door.ts';
import type { ToBackground } from '../../lib/messages/protocol.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { emptyLibrary, paper } from '../library/shown-pages.ts';
import { tell } from '../torture/promise.ts';

const own = 'chrome-extension://gleaner/';
const pageUrl = 'https://arxiv.org/list/cs.CL/new';
const paperId = 'arxiv:2401.00001' as PaperId;
const tab = { id: 3, incognito: false };

const senders = {
  'our script on the page': { id: 'gleaner', frameId: 0, url: pageUrl, tab },
  'our script in a frame of the page': { id: 'gleaner', frameId: 1, url: pageUrl, tab },
  'our script on another page of the site': { id: 'gleaner', frameId: 0, url: 'https://arxiv.org/abs/1', tab },
  'our script on a page that only begins alike': { id: 'gleaner', frameId: 0, url: `${pageUrl}?more`, tab },
  'our script on a page without an address': { id: 'gleaner', frameId: 0, url: 'about:blank', tab },
  'our script nowhere in particular': { id: 'gleaner', tab },
  'our script outside of a tab': { id: 'gleaner', frameId: 0, url: pageUrl },
  'a web page': { frameId: 0, url: pageUrl, tab },
  'our script on a page of another site': { id: 'gleaner', frameId: 0, url: 'https://dblp.org/', tab },
  'our script in a private window': { id: 'gleaner', frameId: 0, url: pageUrl, tab: { ...tab, incognito: true } },
  'another extension': { id: 'other', frameId: 0, url: pageUrl, tab },
  'another extension’s page': { id: 'other', url: 'chrome-extension://other/card.html' },
  'a page that is called like ours': {
    id: 'gleaner',
    frameId: 7,
    url: 'chrome-extension://gleaner.example/card.html',
    tab,
  },
  'our card in a private window': {
    id: 'gleaner',
    frameId: 7,
    url: `${own}card.html`,
    tab: { ...tab, incognito: true },
  },
  'our popup': { id: 'gleaner', url: `${own}popup.html` },
  'our library in a tab': { id: 'gleaner', frameId: 0, url: `${own}library.html`, tab },
  'our card on the page': { id: 'gleaner', frameId: 7, url: `${own}card.html`, tab },
  'our card in another tab': { id: 'gleaner', frameId: 7, url: `${own}card.html`, tab: { ...tab, id: 4 } },
  'our card in a tab of its own': { id: 'gleaner', frameId: 0, url: `${own}card.html`, tab },
} satisfies Record<string, Sender>;
type Name = keyof typeof senders;

const onPage: Name[] = ['our script on the page'];
const onCard: Name[] = ['our card on the page'];
const sent: Record<Name, Sender> = senders;
const ownPages = (Object.keys(senders) as Name[]).filter((name) => sent[name].url?.startsWith(own));

const site = { site: 'arXiv', page: 'https://arxiv.org/list/*', pageUrl };
const capture = {
  ...{ ...site, listing: 'cs.CL', before: { found: 0, fresh: 0 } },
  papers: [{ paper: paper(1), position: 0 }],
};
const change = { shelf: 'kept' };

/** Who may send each kind of message, and what answers it. `token` is that of the card that the page has opened. */
const kinds: Record<keyof ToBackground, [Name[], (sender: Sender, token: string) => Promise<unknown>]> = {
  capture: [onPage, (sender) => saveCapture(capture, sender, 'gleaner')],
  unreadable: [onPage, (sender) => reportUnreadable({ ...site, missing: 'row' }, sender, 'gleaner')],
  lookup: [onPage, (sender) => answerLookup({ pageUrl }, sender, 'gleaner')],
  act: [onPage, (sender) => actOnPaper({ paperId, pageUrl, change }, sender, 'gleaner')],
  openCard: [onPage, (sender) => openCard({ paperId, pageUrl }, sender, 'gleaner')],
  index: [ownPages, async (sender) => answerIndexRequest({ isDamaged: false }, sender, 'gleaner', own)],
  readCard: [onCard, (sender, token) => readCard({ token }, sender, 'gleaner', own)],
  changeCard: [onCard, (sender, token) => changeCard({ token, change }, sender, 'gleaner', own)],
  undoCard: [onCard, (sender, token) => undoCard({ token }, sender, 'gleaner', own)],
  similarOnCard: [onCard, (sender, token) => similarOnCard({ token }, sender, 'gleaner', own)],
  copyCard: [onCard, (sender, token) => copyCard({ token, form: 'link' }, sender, 'gleaner', own)],
  leaveCard: [onCard, (sender, token) => leaveCard({ token }, sender, 'gleaner', own)],
};

const page = senders['our script on the page'];

beforeEach(async () => {
  await emptyLibrary();
  Object.assign(browser.action, { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() });
  // Nobody listens in the tab, as when the reader has gone on.
  Object.assign(browser.tabs, { sendMessage: (...call: unknown[]) => (call.at(-1) as () => void)() });
  Object.assign(globalThis, { chrome: browser });
  await saveCapture(capture, page, 'gleaner');
});

afterAll(() => {
  const kindsOfMessage = Object.keys(kinds).length;
  const tries = kindsOfMessage * Object.keys(senders).length;
  tell('A message is answered only to those who may send it', { tries, failures: 0 });
});

describe.each(Object.entries(kinds))('%s is answered', (_, [allowed, answer]) => {
  test.each(Object.keys(senders) as Name[])('if need be, to %s', async (name) => {
    const token = await openCard({ paperId, pageUrl }, page, 'gleaner');
    const refusal = await answer(sent[name], token).then(() => undefined, String);
    if (allowed.includes(name)) expect(refusal ?? '').not.toMatch('refused');
    else expect(refusal).toMatch('refused');
  });
});

describe('a card', () => {
  const card = senders['our card on the page'];
  const open = () => openCard({ paperId, pageUrl }, page, 'gleaner');

  test('is not opened, and no paper changed, of which the page has shown nothing', async () => {
    const stranger = { paperId: 'arxiv:2401.00002', pageUrl };
    await expect(openCard(stranger, page, 'gleaner')).rejects.toThrow('refused');
    await expect(actOnPaper({ ...stranger, change }, page, 'gleaner')).rejects.toThrow('refused');
    const elsewhere = { paperId, pageUrl: 'https://arxiv.org/list/cs.LG/new' };
    await expect(openCard(elsewhere, page, 'gleaner')).rejects.toThrow('refused');
  });

  test('is the first frame that shows its token, and no other', async () => {
    const token = await open();
    expect(await readCard({ token }, card, 'gleaner', own)).toMatchObject({ paper: { id: paperId } });
    await expect(readCard({ token }, { ...card, frameId: 8 }, 'gleaner', own)).rejects.toThrow('refused');
  });

  test('does nothing once another one is open, or with a token that nobody gave', async () => {
    const token = await open();
    await open();
    await expect(readCard({ token }, card, 'gleaner', own)).rejects.toThrow('refused');
    await expect(readCard({ token: crypto.randomUUID() }, card, 'gleaner', own)).rejects.toThrow('refused');
  });

  test('takes back its changes, the latest first, and none that were made elsewhere', async () => {
    await actOnPaper({ paperId, pageUrl, change: { shelf: 'dismissed' } }, page, 'gleaner');
    const token = await open();
    await changeCard({ token, change: { addTags: ['vision'] } }, card, 'gleaner', own);
    await changeCard({ token, change: { note: 'Mine.' } }, card, 'gleaner', own);
    await undoCard({ token }, card, 'gleaner', own);
    expect(await papersById([paperId])).toMatchObject([{ tags: ['vision'], note: '' }]);
    await undoCard({ token }, card, 'gleaner', own);
    await undoCard({ token }, card, 'gleaner', own);
    expect(await papersById([paperId])).toMatchObject([{ tags: [], shelf: 'dismissed' }]);
  });
});
