export { changesSinceBackup, isDue, isReminderDue, type LastBackup } from './due.ts';
export { forgetFile, keepFile, keptFile } from './kept-file.ts';
export { backupName, KEPT, surplus } from './names.ts';
export { zipped } from './zip.ts';
