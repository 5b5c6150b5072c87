import { changesSince, papersById } from '../library/index.ts';
import { parseLookup, type Sender, tabOf } from '../messages/door.ts';
import { sendMessage } from '../messages/protocol.ts';
import type { PaperId } from '../paper/paper.ts';
import { markOf } from './mark-of.ts';
import { type ShownInTab, shownInTabs } from './shown-papers.ts';

/** What the open pages have heard of; a background that has just woken tells them all. */
let told: number | undefined;

/** @throws when the message is not what it should be, or comes from elsewhere than a page that it speaks of */
export async function answerLookup(message: unknown, sender: Sender, ownId: string): Promise<void> {
  tabOf(sender, ownId, parseLookup(message).pageUrl);
  await followMarks();
}

/** Tells each page how the papers that it shows stand, as far as they have changed since the last time. */
export async function followMarks(): Promise<void> {
  const { revision, ids } = await changesSince(told);
  told = revision;
  const changed = ids && new Set(ids);
  const tabs = [...(await shownInTabs())];
  await Promise.all(tabs.map(([tabId, shown]) => tell(tabId, shown, changed)));
}

async function tell(tabId: number, shown: ShownInTab, changed: Set<PaperId> | undefined): Promise<void> {
  const ids = shown.ids.filter((id) => changed?.has(id) ?? true);
  if (ids.length === 0) return;
  const marks = (await papersById(ids)).map((paper) => markOf(paper, false));
  const there = new Set(marks.map(({ id }) => id));
  const gone = ids.filter((id) => !there.has(id));
  // A tab that has gone on to another site does not listen.
  await sendMessage('marks', { marks, gone }, { tabId, frameId: 0 }).catch(() => undefined);
}
