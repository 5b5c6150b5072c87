import type { Tell } from '../../lib/actions/undoable.ts';
import { type BackupWay, backupWay, noteBackup } from '../../lib/settings/backup.ts';
import { t } from '../../lib/words/index.ts';
import { download } from './download.ts';

/** Backs the library up in the way that the reader has chosen, and tells how that went; to be called from a click. */
export async function backUpNow(tell: Tell): Promise<void> {
  try {
    await backUp(await backupWay());
    tell({ text: t('backup.done') });
  } catch (error) {
    console.warn(error);
    const { name, message } = error as Error;
    if (name !== 'AbortError') tell({ text: name === 'BackupRefusal' ? message : t('backup.failed') });
  }
}

async function backUp(way: BackupWay): Promise<void> {
  if (way === 'file') {
    const { saveToFile } = await import('../../lib/actions/backup-to-file.ts');
    return saveToFile();
  }
  const { maySaveDownloads, saveToDownloads } = await import('../../lib/actions/backup-to-downloads.ts');
  if (way === 'downloads' && (await maySaveDownloads())) return saveToDownloads();
  const { backupFile } = await import('../../lib/actions/backup-file.ts');
  const { name, file, revision } = await backupFile();
  download(name, file);
  await noteBackup({ at: Date.now(), revision });
}
