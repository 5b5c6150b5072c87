import { browser } from 'wxt/browser';
import { theReplica } from '../library/index.ts';
import { setTriedServers, triedServers } from '../settings/sync.ts';
import { originOf } from '../sync/index.ts';
import { zoteroOrigins } from './zotero-access.ts';

/**
 * Has the browser ask the reader whether Gleaner may reach a server; must be called as an answer to a click. What is
 * given so is on trial until the library is exchanged there.
 * @returns whether it may
 */
export async function askForServer(address: URL): Promise<boolean> {
  const origins = [originOf(address)];
  // Neither is waited for before the other: the browser asks only as an answer to the click.
  const [wasAllowed, isAllowed] = await Promise.all([
    browser.permissions.contains({ origins }),
    browser.permissions.request({ origins }),
  ]);
  if (isAllowed && !wasAllowed) await setTriedServers([...(await triedServers()), ...origins]);
  return isAllowed;
}

/** Gives back the permissions to reach servers that were only tried. */
export async function leaveTriedServers(): Promise<void> {
  const tried = await triedServers();
  if (tried.length === 0) return;
  await giveBack(tried);
  await setTriedServers([]);
}

/** Gives back the permission to reach the server of a database. */
export async function leaveServer(url: string): Promise<void> {
  await giveBack([originOf(new URL(url))]);
}

/** What the library is exchanged with, and what papers are sent to, stays within reach. */
async function giveBack(origins: string[]): Promise<void> {
  const replica = await theReplica();
  const wanted = await zoteroOrigins();
  if (replica) wanted.push(originOf(new URL(replica.exchange.url)));
  const unwanted = origins.filter((origin) => !wanted.includes(origin));
  if (unwanted.length > 0) await browser.permissions.remove({ origins: unwanted }).catch(console.warn);
}
