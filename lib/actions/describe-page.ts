import { noteSkeleton } from '../library/index.ts';
import { sendMessage } from '../messages/protocol.ts';

/** Asks a page what it is made of, to be kept for the report on its site. A page that does not answer is let be. */
export async function describePage(tabId: number, site: string, page: string): Promise<void> {
  const skeleton = await sendMessage('describe', undefined, tabId).catch(() => undefined);
  if (typeof skeleton === 'string') await noteSkeleton(site, page, skeleton.slice(0, 40_000));
}
