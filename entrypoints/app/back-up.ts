import { type BackupWay, noteBackup } from '../../lib/settings/backup.ts';
import { download } from './download.ts';

/** Backs the library up in the way that the reader has chosen; to be called from a click. @throws when that fails */
export async function backUp(way: BackupWay): Promise<void> {
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
