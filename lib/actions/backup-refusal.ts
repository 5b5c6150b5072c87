import { countPapers } from '../library/index.ts';
import { reportedLoss } from '../settings/loss.ts';
import { t } from '../words/index.ts';

/** That no backup was made, so that it does not take the place of one that holds more; its message is for the reader. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
}

/** Why a backup of the library as it is must not take the place of another, in words; `undefined` where it may. */
export async function whyNotReplace(): Promise<string | undefined> {
  if (await reportedLoss()) return t('backup.afterLoss');
  return (await countPapers()) === 0 ? t('backup.ofNothing') : undefined;
}
