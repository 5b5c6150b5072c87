import { SyncProblem } from './problem.ts';

/** As far as the manifest lets Gleaner ask to reach it; browsers know no patterns of IPv6 addresses. */
const loopback = new Set(['127.0.0.1', 'localhost']);

/**
 * The address of a database as it was typed, without what does not belong to it.
 * @throws {SyncProblem} `bad-address`, or `not-encrypted` for http to another computer: the password could be read on the way
 */
export function databaseAddress(typed: string): URL {
  if (!URL.canParse(typed.trim())) throw new SyncProblem('bad-address');
  const url = new URL(typed.trim());
  if (url.protocol === 'http:' && !loopback.has(url.hostname)) throw new SyncProblem('not-encrypted');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new SyncProblem('bad-address');
  url.search = '';
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
  if (url.pathname.length < 2) throw new SyncProblem('bad-address');
  return url;
}

/** The browser's name for all that is on the server: a match pattern, which has no port. */
export function originOf(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}
