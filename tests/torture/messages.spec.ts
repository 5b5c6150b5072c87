import type { browser } from 'wxt/browser';
import { dailyPage } from '../e2e/daily-page.ts';
import type { Tab } from '../e2e/gleaner.ts';
import { marksOn, storesIn } from '../e2e/library.ts';
import { expect, test } from '../e2e/test.ts';
import { tell } from './promise.ts';

declare const chrome: typeof browser;

const monday = 'https://huggingface.co/papers/date/2026-10-05';
const cards = [{ id: '2609.94000', title: 'Anchors' }];
const paperId = 'arxiv:2609.94000';
const paper = { title: 'Forged', url: 'https://arxiv.org/abs/2609.94001', ids: ['arxiv:2609.94001'] };
const site = { site: 'Hugging Face', page: 'https://huggingface.co/papers/*', pageUrl: monday };

/** Every message that the background answers, as somebody would forge it. */
const forged: Record<string, object> = {
  capture: { ...site, listing: 'x', papers: [{ paper, position: 0 }], before: { found: 0, fresh: 0 } },
  unreadable: { ...site, missing: 'row' },
  lookup: { pageUrl: monday },
  act: { paperId, pageUrl: monday, change: { shelf: 'dismissed' } },
  openCard: { paperId, pageUrl: monday },
  readCard: { token: crypto.randomUUID() },
  changeCard: { token: crypto.randomUUID(), change: { shelf: 'dismissed' } },
  undoCard: { token: crypto.randomUUID() },
  similarOnCard: { token: crypto.randomUUID() },
  copyCard: { token: crypto.randomUUID(), form: 'link' },
  leaveCard: { token: crypto.randomUUID() },
  index: { isDamaged: true },
};
const messages = Object.entries(forged).map(([type, data]) => ({ id: 1, timestamp: 1, type, data }));

interface Api {
  runtime?: { sendMessage?(id: string, message: object): Promise<unknown> };
}

/** Sends them as a web page can: to the extension by its id, and to the scripts that share its window. */
function sendFromPage(tab: Tab, id: string): Promise<string[]> {
  return tab.evaluate(
    async ({ messages, id }) => {
      const answers: string[] = [];
      const { chrome, browser } = globalThis as unknown as Record<string, Api>;
      for (const message of messages) {
        for (const api of [chrome, browser]) {
          const sent = (async () => api?.runtime?.sendMessage?.(id, message))();
          const answer = await sent.catch(() => undefined);
          if (answer !== undefined) answers.push(JSON.stringify(answer));
        }
        postMessage(message, '*');
        dispatchEvent(new CustomEvent(message.type, { detail: message }));
      }
      return answers;
    },
    { messages, id },
  );
}

test('no web page, and no page of ours but the right one, has a message answered', async ({ gleaner }, { project }) => {
  gleaner.serve(monday, dailyPage({ cards }));
  const tab = await gleaner.open(monday);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(1);
  const { papers, journal, health } = await storesIn(gleaner);
  const id = await gleaner.backstage.evaluate(() => chrome.runtime.id);

  expect(await sendFromPage(tab, id)).toEqual([]);
  for (const message of messages.filter(({ type }) => type !== 'index')) {
    const answer = await gleaner.backstage.evaluate(
      async (sent) => JSON.stringify((await chrome.runtime.sendMessage(sent)) ?? null),
      message,
    );
    expect(answer, message.type).toContain('refused');
  }
  expect(await storesIn(gleaner)).toMatchObject({ papers, journal, health });
  tell(`A forged message is refused in the browser: ${project.name}`, { tries: 2 * messages.length - 1, failures: 0 });
});
