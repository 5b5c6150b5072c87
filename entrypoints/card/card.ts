import { sendMessage } from '../../lib/messages/protocol.ts';

/** What the page that opened the card was given for it. */
export const card = { token: location.hash.slice(1) };

let isLeaving = false;

/** Has the page close the card; not twice at a time, for the second one might close another card. */
export function leaveCard(): void {
  if (isLeaving) return;
  isLeaving = true;
  sendMessage('leaveCard', card)
    .catch(console.warn)
    .finally(() => {
      isLeaving = false;
    });
}
