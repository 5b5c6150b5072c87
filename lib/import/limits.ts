/** No file is read beyond so many bytes, unpacked; a backup of 100,000 papers with their sightings fits. */
export const MOST_BYTES = 192 * 1024 * 1024;
/** A file that has to be in memory as one text. */
export const MOST_TEXT_BYTES = 48 * 1024 * 1024;
export const MOST_PAPERS = 150_000;
export const MOST_COLUMNS = 500;
/** One entry or line. */
export const MOST_ENTRY_LENGTH = 1_000_000;
