import { browser } from 'wxt/browser';
import { forgetFile } from '../backup/index.ts';
import { eraseLibrary } from '../library/index.ts';
import { sendMessage } from '../messages/protocol.ts';
import { setKnownLibrary } from '../settings/loss.ts';
import { forgetZotero } from '../settings/zotero.ts';
import { forgetLoss } from './loss.ts';
import { disconnect } from './sync-connection.ts';

/**
 * Deletes all that Gleaner has stored on this device: the library, the settings, what it knows of open tabs; and gives
 * back the permission to reach the server that the library was exchanged with.
 */
export async function eraseAll(): Promise<void> {
  // Or else a server on this computer would stay within reach, as Zotero there does.
  await forgetZotero();
  // A library that cannot be read is erased all the same.
  await disconnect().catch(console.warn);
  // An erased library is no lost one. A page may have been captured until here.
  await setKnownLibrary(null);
  await eraseLibrary();
  await Promise.all([forgetFile(), browser.storage.local.clear(), browser.storage.session.clear()]);
  localStorage.clear();
  // Nor does the toolbar speak of what was lost before.
  await forgetLoss();
  // The index of what is gone may still be in the background's memory.
  await sendMessage('index', { isDamaged: true }).catch(console.warn);
}
