import { sendMessage } from '../messages/protocol.ts';

/** Tells the background that the library has changed: the marks on open pages follow, and the search index. */
export function tellBackground(): void {
  sendMessage('index', { isDamaged: false }).catch(console.warn);
}
