import { backupName, zipped } from '../backup/index.ts';
import { type ExportFormat, formats } from '../export/index.ts';
import { changesSince } from '../library/index.ts';
import { exportPapers } from './export-papers.ts';

/** The whole library, packed, and what is to be written down once it has been stored. */
export interface MadeBackup {
  name: string;
  file: Blob;
  /** The number of the last change that is in it for certain. */
  revision: number;
}

interface Watched {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** @throws {DOMException} `AbortError` when `signal` calls it off */
export async function backupFile({ onProgress, signal }: Watched = {}): Promise<MadeBackup> {
  // What changes while it is made counts as not in it.
  const { revision } = await changesSince();
  const name = backupName(Date.now());
  const format = formats.find(({ id }) => id === 'jsonl') as ExportFormat;
  const { file } = await exportPapers({ format, signal, ...(onProgress && { onProgress }) });
  return { name, file: await zipped(name.replace(/zip$/, format.extension), file, signal), revision };
}

/** A backup under an address that the browser's downloads can be given. */
export interface AddressedBackup {
  name: string;
  url: string;
  revision: number;
}

/** Makes a backup in a page, or in a background that is one. Its address lives as long as the page. */
export async function makeHere(): Promise<AddressedBackup> {
  const { name, file, revision } = await backupFile();
  return { name, revision, url: URL.createObjectURL(file) };
}
