import { browser } from 'wxt/browser';
import { cardFrameOf, parseShownPaper, parseToken, type Sender, tabOf } from '../messages/door.ts';
import type { PaperId } from '../paper/paper.ts';
import { mustHaveShown } from './shown-papers.ts';

/** A card that the reader has opened; one a tab. */
export interface OpenCard {
  token: string;
  paperId: PaperId;
  tabId: number;
  /** The frame that showed the token first: no other one is answered from then on. */
  frameId?: number;
  /** The changes that were made there, as they can be undone. */
  edits: number[];
}

const key = (tabId: number) => `card on tab ${tabId}`;

/**
 * Lets a page open the card of a paper that it shows: a page may put our card into a frame by itself, but without this
 * token the card shows nothing and does nothing.
 * @throws when the message is not what it should be, or the page has not shown that paper
 */
export async function openCard(message: unknown, sender: Sender, ownId: string): Promise<string> {
  const shown = parseShownPaper(message);
  const tabId = tabOf(sender, ownId, shown.pageUrl);
  await mustHaveShown(tabId, shown);
  const token = crypto.randomUUID();
  await storeCard({ token, paperId: shown.paperId, tabId, edits: [] });
  return token;
}

/**
 * The card that sends a message.
 * @throws when the message does not come from a card, or from one that the reader has not opened
 */
export async function cardOf(message: unknown, sender: Sender, ownId: string, ownUrl: string): Promise<OpenCard> {
  const { token } = parseToken(message);
  const { tabId, frameId } = cardFrameOf(sender, ownId, ownUrl);
  const card = (await browser.storage.session.get(key(tabId)))[key(tabId)] as OpenCard | undefined;
  if (card?.token !== token || frameId !== (card.frameId ?? frameId)) {
    throw new Error('A card was refused: nobody has opened it.');
  }
  if (card.frameId === undefined) await storeCard({ ...card, frameId });
  return { ...card, frameId };
}

/** Remembers, as long as the browser runs, how a card stands. */
export async function storeCard(card: OpenCard): Promise<void> {
  await browser.storage.session.set({ [key(card.tabId)]: card });
}

/** Forgets the card of a tab. */
export async function forgetCard(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}
