import type { SyncTrouble } from '../../lib/sync/problem.ts';
import { t } from '../../lib/words/index.ts';

const words: Record<SyncTrouble, () => string> = {
  'bad-address': () => t('sync.trouble.badAddress'),
  'not-encrypted': () => t('sync.trouble.notEncrypted'),
  'no-answer': () => t('sync.trouble.noAnswer'),
  'wrong-password': () => t('sync.trouble.wrongPassword'),
  'no-read-right': () => t('sync.trouble.noReadRight'),
  'no-write-right': () => t('sync.trouble.noWriteRight'),
  'no-database': () => t('sync.trouble.noDatabase'),
  'no-document': () => t('sync.trouble.noDocument'),
  conflict: () => t('sync.trouble.conflict'),
  'not-couchdb': () => t('sync.trouble.notCouchdb'),
  redirect: () => t('sync.trouble.redirect'),
  'too-large': () => t('sync.trouble.tooLarge'),
  busy: () => t('sync.trouble.busy'),
  'server-error': () => t('sync.trouble.serverError'),
  'cut-off': () => t('sync.trouble.cutOff'),
  'other-database': () => t('sync.trouble.otherDatabase'),
  'needs-passphrase': () => t('sync.trouble.needsPassphrase'),
  'wrong-passphrase': () => t('sync.trouble.wrongPassphrase'),
  'needs-no-passphrase': () => t('sync.trouble.needsNoPassphrase'),
  'not-permitted': () => t('sync.trouble.notPermitted'),
};

/** What keeps the library from being exchanged, and what to do. */
export function troubleInWords(trouble: string): string {
  return (words[trouble as SyncTrouble] ?? (() => t('sync.trouble.failed')))();
}
