import { sendMessage } from '../messages/protocol.ts';

/** Hides what the reader has seen on the page in a tab, or shows it again. A page that Gleaner does not read is let be. */
export async function toggleHideSeen(tabId: number): Promise<void> {
  await sendMessage('toggleHiding', undefined, { tabId, frameId: 0 }).catch(() => undefined);
}
