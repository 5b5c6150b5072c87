/** So many backups are kept where we keep them by ourselves. */
export const KEPT = 7;

/** What the file of a backup is called: `gleaner-backup-2026-11-21-2031.zip`, by the local clock. @param at epoch milliseconds */
export function backupName(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `gleaner-backup-${day}-${two(date.getHours())}${two(date.getMinutes())}.zip`;
}

/** Which of the files that we have written go, so that the latest few are kept. @param written the oldest first */
export function surplus<File>(written: readonly File[]): File[] {
  return written.slice(0, Math.max(0, written.length - KEPT));
}
