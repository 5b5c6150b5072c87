import { changeZotero, setZoteroAccount } from '../settings/zotero.ts';
import { ZoteroProblem } from '../zotero/index.ts';
import { accountOfKey, askForZotero } from './zotero-access.ts';
import type { Trouble } from './zotero-steps.ts';

/**
 * Has papers go to the online library that a key opens as well, and keeps the key. To be called from a click: the browser
 * may ask the reader.
 * @returns whose library it is, or why it cannot be; then nothing is kept
 */
export async function connectAccount(key: string): Promise<{ account: string } | { trouble: Trouble }> {
  try {
    if (!(await askForZotero('online'))) return { trouble: 'not-allowed' };
    const found = await accountOfKey(key);
    await setZoteroAccount(found);
    return { account: found.name };
  } catch (error) {
    return { trouble: error instanceof ZoteroProblem ? error.trouble : 'failed' };
  }
}

/** Forgets the account, key and all. */
export async function disconnectAccount(): Promise<void> {
  await Promise.all([setZoteroAccount(undefined), changeZotero({ kind: 'local' })]);
}
