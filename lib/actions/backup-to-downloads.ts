import { browser } from 'wxt/browser';
import { surplus } from '../backup/index.ts';
import { sendMessage } from '../messages/protocol.ts';
import { backupRecord, noteBackup } from '../settings/backup.ts';
import { type AddressedBackup, makeHere } from './backup-file.ts';
import { whyNotReplace } from './backup-refusal.ts';

/** Below the folder of the downloads. */
const FOLDER = 'Gleaner';
/** How often it is looked whether a file has been written, in milliseconds. */
const PAUSE = 200;
const downloads = { permissions: ['downloads'] as 'downloads'[] };

/** Whether backups may be written without asking. */
export function maySaveDownloads(): Promise<boolean> {
  return browser.permissions.contains(downloads);
}

/** Has the browser ask the reader; must be called as an answer to a click. @returns whether it was allowed */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(downloads);
}

/**
 * Writes a backup into the downloads, and deletes the oldest of those that were written so before. Those from before a
 * loss are left to the reader for good: they may be all that holds what was lost.
 * @throws when the file cannot be written; then all that were written before stay
 */
export async function saveToDownloads(): Promise<void> {
  await navigator.locks.request('backup', async () => {
    const { name, url, revision, release } = await made();
    try {
      const path = await stored(url, `${FOLDER}/${name}`);
      const written = [...((await whyNotReplace()) ? [] : (await backupRecord()).written), path];
      const gone = surplus(written);
      await noteBackup({ at: Date.now(), revision, written: written.slice(gone.length) });
      await Promise.all(gone.map(remove));
    } finally {
      await release();
    }
  });
}

/** Chrome's background is no page, and makes no addresses of files: another page does it, which nobody sees. */
async function made(): Promise<AddressedBackup & { release(): Promise<void> | void }> {
  if ('createObjectURL' in URL) {
    const backup = await makeHere();
    return { ...backup, release: () => URL.revokeObjectURL(backup.url) };
  }
  // A background that was stopped in the middle of a backup has left one, and there may be no second.
  await browser.offscreen.closeDocument().catch(() => {});
  const justification = 'The library is packed into a file for the downloads.';
  await browser.offscreen.createDocument({ url: '/backup.html', reasons: ['BLOBS'], justification });
  const release = () => browser.offscreen.closeDocument();
  try {
    return { ...(await sendMessage('makeBackup', undefined)), release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** @returns the path of the file, once all of it is there */
async function stored(url: string, filename: string): Promise<string> {
  const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return item.filename;
    if (item?.state !== 'in_progress') throw new Error(`The backup was not written: ${item?.error ?? 'cancelled'}`);
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}

/** Deletes a file that we have written. The browser's numbers of downloads do not outlive it, so the path names it. */
async function remove(path: string): Promise<void> {
  const items = await browser.downloads.search({ query: [path.replace(/^.*[\\/]/, '')] });
  const own = items.filter((item) => item.filename === path && item.byExtensionId === browser.runtime.id);
  for (const { id } of own) {
    // The reader may have moved or deleted it.
    await browser.downloads.removeFile(id).catch(console.warn);
    await browser.downloads.erase({ id });
  }
}
