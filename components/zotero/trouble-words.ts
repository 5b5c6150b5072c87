import type { ZoteroTrouble } from '../../lib/zotero/index.ts';

/** Why papers cannot be sent: Zotero's reason, or ours, or the reader's. */
export type Trouble = ZoteroTrouble | 'failed' | 'not-allowed';

/** The text on each. */
export const troubleWords = {
  'not-running': 'zotero.trouble.notRunning',
  'no-answer': 'zotero.trouble.noAnswer',
  outdated: 'zotero.trouble.outdated',
  'read-only': 'zotero.trouble.readOnly',
  'no-collection': 'zotero.trouble.noCollection',
  'wrong-key': 'zotero.trouble.wrongKey',
  'too-many-requests': 'zotero.trouble.tooManyRequests',
  refused: 'zotero.trouble.refused',
  failed: 'zotero.trouble.failed',
  'not-allowed': 'zotero.trouble.notAllowed',
} as const satisfies Record<Trouble, string>;
