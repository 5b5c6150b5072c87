import { withinBounds } from './bounds.ts';
import type { Sender } from './door.ts';
import { onMessage, type ToBackground } from './protocol.ts';

/**
 * Answers one kind of message, for the background. What is too large, or comes too often, is refused before anybody reads it.
 * @param run is given what was sent, of which nothing is known yet, and who sent it; it lets in whom the door lets in
 */
export function answer<Kind extends keyof ToBackground>(
  kind: Kind,
  run: (message: unknown, sender: Sender) => ReturnType<ToBackground[Kind]> | Promise<ReturnType<ToBackground[Kind]>>,
): void {
  onMessage(kind, (({ data, sender }: { data: unknown; sender: Sender }) => {
    withinBounds(data, sender);
    return run(data, sender);
  }) as Parameters<typeof onMessage<Kind>>[1]);
}
