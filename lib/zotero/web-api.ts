/** Zotero's Web API, version 3, for those without the desktop program: https://www.zotero.org/support/dev/web_api/v3/write_requests */
import * as z from 'zod/mini';
import type { ZoteroItem } from './item.ts';
import { ZoteroProblem } from './problem.ts';

export const WEB_API = 'https://api.zotero.org';
/** The API takes at most so many objects at a time. */
export const MOST_ITEMS = 50;
const PATIENCE = 30_000;
/** The code of an object that was to be written as new, and is not. */
const ALREADY_THERE = 412;
/** Of these, eight at a time, Zotero makes its keys. */
const SIGNS = '23456789ABCDEFGHIJKLMNPQRSTUVWXYZ';

const keyFacts = z.object({
  userID: z.number(),
  username: z._default(z.string(), ''),
  access: z.object({ user: z.optional(z.object({ write: z._default(z.boolean(), false) })) }),
});
const outcome = z.object({
  failed: z._default(z.record(z.string(), z.object({ code: z._default(z.number(), 0), message: z.string() })), {}),
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

/** A paper, with its note below it. */
export interface Upload {
  item: ZoteroItem;
  /** HTML. */
  note?: string | undefined;
}

/** What kept a paper, or its note alone, from being saved. */
export interface Refusal {
  item?: string | undefined;
  note?: string | undefined;
}

/**
 * Saves papers to the library of a key's owner. What is asked for twice is saved once: each object gets its key here,
 * and Zotero writes none as new that it has.
 * @param papers at most half of `MOST_ITEMS`, for their notes count too
 * @returns one for each paper
 * @throws {ZoteroProblem}
 */
export async function upload(papers: Upload[], account: Account, key: string, base = WEB_API): Promise<Refusal[]> {
  const written = papers.map(({ item, note }) => {
    const own = { ...item, ...fresh() };
    return { item: own, note: note && { itemType: 'note', parentItem: own.key, note, ...fresh() } };
  });
  // Children come after their parents.
  const objects = [...written.map(({ item }) => item), ...written.flatMap(({ note }) => note || [])];
  const write = () => post(objects, account, key, base);
  const failed = await write().catch((error) => (isUnheard(error) ? write() : Promise.reject(error)));
  const reasonOf = (object: object) => {
    const { code, message } = failed[objects.indexOf(object as never)] ?? {};
    return code === ALREADY_THERE ? undefined : message;
  };
  return written.map(({ item, note }) => ({ item: reasonOf(item), note: note && reasonOf(note) }));
}

/** Whether Zotero may have written what it was given, though nothing was heard of it. */
function isUnheard(error: unknown): boolean {
  return error instanceof ZoteroProblem && (error.trouble === 'no-answer' || error.trouble === 'not-running');
}

async function post(objects: object[], { userId }: Account, key: string, base: string) {
  const headers = { 'Content-Type': 'application/json' };
  const init = { method: 'POST', body: JSON.stringify(objects), headers };
  const answer = await ask(`${base}/users/${userId}/items`, key, init);
  return outcome.parse(await answer.json()).failed;
}

/** What makes an object a new one: https://www.zotero.org/support/dev/web_api/v3/write_requests */
function fresh(): { key: string; version: 0 } {
  const key = Array.from(crypto.getRandomValues(new Uint32Array(8)), (number) => SIGNS[number % SIGNS.length]);
  return { key: key.join(''), version: 0 };
}

async function ask(address: string, key: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...init.headers, 'Zotero-API-Key': key, 'Zotero-API-Version': '3' };
  const rest: RequestInit = { redirect: 'error', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) };
  const answer = await fetch(address, { ...init, ...rest, headers }).catch((error: Error) => {
    throw new ZoteroProblem(error.name === 'TimeoutError' ? 'no-answer' : 'not-running', String(error));
  });
  if (answer.ok) return answer;
  const detail = await answer.text();
  if (answer.status === 403 || answer.status === 404) throw new ZoteroProblem('wrong-key', detail);
  if (answer.status === 429 || answer.status === 503) throw new ZoteroProblem('too-many-requests', detail);
  throw new ZoteroProblem('refused', `${answer.status} ${detail}`);
}
