import { backupName, keepFile, keptFile } from '../backup/index.ts';
import { noteBackup } from '../settings/backup.ts';
import { backupFile } from './backup-file.ts';
import { BackupRefusal, whyNotReplace } from './backup-refusal.ts';

/** What the types of the platform do not know yet: https://wicg.github.io/file-system-access/ */
interface Picker {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}
interface Asking {
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser lets a file be picked that is written again and again. */
export function canPickFile(): boolean {
  return 'showSaveFilePicker' in globalThis;
}

/**
 * Has the reader pick the file; must be called as an answer to a click. No backup is in it yet, whatever was in it before.
 * @throws {DOMException} `AbortError` when they pick none
 * @throws {BackupRefusal} when no backup may be written into it
 */
export async function pickFile(): Promise<void> {
  await refuseToReplace();
  const types = [{ description: 'Gleaner', accept: { 'application/zip': ['.zip'] } }];
  const picker = globalThis as unknown as Picker;
  await keepFile(await picker.showSaveFilePicker({ suggestedName: backupName(Date.now()), types }));
  await noteBackup({ at: 0, revision: 0 });
}

/** The name of the file; `undefined` where none was picked. */
export async function pickedFile(): Promise<string | undefined> {
  return (await keptFile())?.name;
}

/**
 * Writes a backup into that file; must be called as an answer to a click, since the browser may ask again. What was in
 * the file is replaced once all has been written, so that it is never half a backup.
 * @throws {BackupRefusal} when what is in the file may be more than the library holds
 * @throws when the browser does not let it, or the file is gone
 */
export async function saveToFile(): Promise<void> {
  await refuseToReplace();
  const handle = await keptFile();
  if (!handle) throw new Error('No file has been picked.');
  const allowed = await (handle as unknown as Asking).requestPermission({ mode: 'readwrite' });
  if (allowed !== 'granted') throw new Error('The browser may not write the file.');
  const { file, revision } = await backupFile();
  const writable = await handle.createWritable();
  await writable.write(file);
  await writable.close();
  await noteBackup({ at: Date.now(), revision });
}

async function refuseToReplace(): Promise<void> {
  const why = await whyNotReplace();
  if (why) throw new BackupRefusal(why);
}
