import { browser } from 'wxt/browser';
import { type ZoteroKind, zoteroAccount, zoteroSettings } from '../settings/zotero.ts';
import { accountOf, ping, type Targets, targetsOf } from '../zotero/index.ts';
import type { Destination } from './send-to-zotero.ts';

const origins: Record<ZoteroKind, string[]> = {
  local: ['http://127.0.0.1/*'],
  online: ['https://api.zotero.org/*'],
};

/** Where papers are sent to: the Zotero on this computer once any went there, the online one as long as an account is known. */
export async function zoteroOrigins(): Promise<string[]> {
  const [{ target }, account] = await Promise.all([zoteroSettings(), zoteroAccount()]);
  return [...(target === undefined ? [] : origins.local), ...(account ? origins.online : [])];
}

/** Whether the browser lets Gleaner talk to this Zotero. */
export function mayReachZotero(kind: ZoteroKind): Promise<boolean> {
  return browser.permissions.contains({ origins: origins[kind] });
}

/** Has the browser ask the reader; must be called as an answer to a click. @returns whether it was allowed */
export function askForZotero(kind: ZoteroKind): Promise<boolean> {
  return browser.permissions.request({ origins: origins[kind] });
}

/** Where in the Zotero on this computer papers can go. @throws {ZoteroProblem} when it cannot be reached, or takes nothing */
export async function localTargets(): Promise<Targets> {
  const base = await localBase();
  await ping(base);
  return targetsOf(base);
}

/**
 * Asks Zotero whose library a key opens.
 * @throws {ZoteroProblem} `wrong-key`, or `read-only` for a key that may not write
 */
export async function accountOfKey(key: string): Promise<{ userId: number; name: string; key: string }> {
  return { ...(await accountOf(key)), key };
}

/** Where papers go. @param target of the Zotero on this computer @throws {RangeError} when no account is known for the online one */
export async function destinationOf(kind: ZoteroKind, target: string): Promise<Destination> {
  if (kind === 'local') return { kind, target, base: await localBase() };
  const account = await zoteroAccount();
  if (!account) throw new RangeError('No account of Zotero is known.');
  const { key, ...owner } = account;
  return { kind, account: owner, key };
}

async function localBase(): Promise<string> {
  return `http://127.0.0.1:${(await zoteroSettings()).port}`;
}
