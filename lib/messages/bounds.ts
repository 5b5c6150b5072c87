import type { Sender } from './door.ts';
import { MOST_CHARACTERS } from './protocol.ts';

/** What a message says beside its papers has room in so many characters. */
const BESIDE = 50_000;
/** One sender may send so many messages at once, and so many a second in the long run. */
const AT_ONCE = 300;
const A_SECOND = 10;

/** How many messages each sender has left, and since when it is so. */
const left = new Map<string, { messages: number; at: number }>();

/**
 * Keeps out what is too large, or comes too often, before anybody reads it.
 * @param now epoch milliseconds
 * @throws when a message is one of these
 */
export function withinBounds(message: unknown, sender: Sender, now = Date.now()): void {
  const name = `${sender.id} ${sender.tab?.id} ${sender.frameId}`;
  const before = left.get(name) ?? { messages: AT_ONCE, at: now };
  const messages = Math.min(AT_ONCE, before.messages + ((now - before.at) / 1_000) * A_SECOND) - 1;
  if (messages < 0) throw new Error('A message was refused: its sender sends too many.');
  left.set(name, { messages, at: now });
  if (left.size > AT_ONCE) left.delete(left.keys().next().value as string);
  if ((JSON.stringify(message) ?? '').length > MOST_CHARACTERS + BESIDE) {
    throw new Error('A message was refused: it is too large.');
  }
}
