/** No file is read beyond so many bytes, unpacked. */
export const MOST_BYTES = 192 * 1024 * 1024;
/** Nor a backup, which is read line by line: that of 100,000 papers has 182 MB, and 100 more for each time that each was seen. */
const MOST_BACKUP_BYTES = 1024 * 1024 * 1024;
/** A file that has to be in memory as one text, as JSON that is no list has to be. */
export const MOST_TEXT_BYTES = 48 * 1024 * 1024;
export const MOST_PAPERS = 150_000;
export const MOST_COLUMNS = 500;
/** Levels of lists and objects within each other in JSON; papers need about five. */
export const MOST_DEPTH = 1_000;
/** One entry or line. */
export const MOST_ENTRY_LENGTH = 1_000_000;

/** How a backup begins. */
export const BACKUP = /^\{"kind":"gleaner"/;

/** How many bytes of a file are read that begins so, unpacked. */
export function mostBytes(beginning: Uint8Array): number {
  return BACKUP.test(new TextDecoder().decode(beginning.subarray(0, 32))) ? MOST_BACKUP_BYTES : MOST_BYTES;
}
