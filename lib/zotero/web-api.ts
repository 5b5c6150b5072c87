/** Zotero's Web API, version 3, for those without the desktop program: https://www.zotero.org/support/dev/web_api/v3/write_requests */
import * as z from 'zod/mini';
import type { ZoteroItem } from './item.ts';
import { ZoteroProblem } from './problem.ts';

export const WEB_API = 'https://api.zotero.org';
/** The API takes at most so many objects at a time. */
export const MOST_ITEMS = 50;
const PATIENCE = 30_000;

const keyFacts = z.object({
  userID: z.number(),
  username: z._default(z.string(), ''),
  access: z.object({ user: z.optional(z.object({ write: z._default(z.boolean(), false) })) }),
});
const written = z.object({
  successful: z._default(z.record(z.string(), z.object({ key: z.string() })), {}),
  failed: z._default(z.record(z.string(), z.object({ message: z.string() })), {}),
});

/** Whose library a key opens. */
export interface Account {
  userId: number;
  name: string;
}

/** @throws {ZoteroProblem} `wrong-key` when there is no such key, `read-only` when it may not write */
export async function accountOf(key: string, base = WEB_API): Promise<Account> {
  const answer = await ask(`${base}/keys/current`, key);
  const { userID, username, access } = keyFacts.parse(await answer.json());
  if (!access.user?.write) throw new ZoteroProblem('read-only');
  return { userId: userID, name: username };
}

/** One object of a write: a paper with its note below it. */
export interface Upload {
  item: ZoteroItem;
  /** HTML. */
  note?: string | undefined;
}

/**
 * Saves papers to the library of a key's owner.
 * @param token 5 to 32 characters: a repeated write with the same one is refused by Zotero, and counts as done
 * @returns for each paper what kept it from being saved, `undefined` for those that were
 * @throws {ZoteroProblem}
 */
export async function upload(
  papers: Upload[],
  account: Account,
  key: string,
  token: string,
  base = WEB_API,
): Promise<(string | undefined)[]> {
  const { successful, failed } = await write(
    papers.map(({ item }) => item),
    account,
    key,
    token,
    base,
  );
  const notes = papers.flatMap(({ note }, i) => {
    const parentItem = successful[i]?.key;
    return note && parentItem ? [{ itemType: 'note', parentItem, note }] : [];
  });
  if (notes.length > 0) await write(notes, account, key, `${token.slice(0, 31)}n`, base);
  return papers.map((_, i) => failed[i]?.message);
}

async function write(objects: object[], { userId }: Account, key: string, token: string, base: string) {
  const headers = { 'Content-Type': 'application/json', 'Zotero-Write-Token': token };
  const init = { method: 'POST', body: JSON.stringify(objects), headers };
  const answer = await ask(`${base}/users/${userId}/items`, key, init);
  // 412: this write was done before.
  return written.parse(answer.status === 412 ? {} : await answer.json());
}

async function ask(address: string, key: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...init.headers, 'Zotero-API-Key': key, 'Zotero-API-Version': '3' };
  const rest: RequestInit = { redirect: 'error', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) };
  const answer = await fetch(address, { ...init, ...rest, headers }).catch((error: Error) => {
    throw new ZoteroProblem(error.name === 'TimeoutError' ? 'no-answer' : 'not-running', String(error));
  });
  if (answer.ok || answer.status === 412) return answer;
  const detail = await answer.text();
  if (answer.status === 403 || answer.status === 404) throw new ZoteroProblem('wrong-key', detail);
  if (answer.status === 429 || answer.status === 503) throw new ZoteroProblem('too-many-requests', detail);
  throw new ZoteroProblem('refused', `${answer.status} ${detail}`);
}
