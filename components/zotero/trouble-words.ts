import type { Trouble } from '../../lib/actions/zotero-steps.ts';

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
