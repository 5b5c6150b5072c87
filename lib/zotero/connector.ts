/**
 * Zotero's connector server, which every running Zotero has on this computer's port 23119.
 * Source of the protocol: zotero/zotero, chrome/content/zotero/xpcom/server/server_connector.js.
 */
import * as z from 'zod/mini';
import type { ZoteroItem } from './item.ts';
import { ZoteroProblem } from './problem.ts';

/** A library or a collection of it that papers can be saved to. */
export interface Target {
  /** `L1` for a library, `C12` for a collection. */
  id: string;
  name: string;
  /** How deep it lies, from 0. */
  level: number;
}

/** Where Zotero would save, and where else it could. */
export interface Targets {
  /** The one that is selected in Zotero's window. */
  selected: string;
  isEditable: boolean;
  targets: Target[];
}

export const CONNECTOR = 'http://127.0.0.1:23119';
/** Zotero drops a browser's request without this, unanswered. */
const VERSION = '3';
const PATIENCE = 15_000;

const selection = z.object({
  libraryID: z.number(),
  id: z.nullish(z.number()),
  editable: z._default(z.boolean(), true),
  libraryEditable: z._default(z.boolean(), true),
  targets: z._default(
    z
      .array(z.object({ id: z.string(), name: z.string(), level: z._default(z.number(), 0) }))
      .check(z.maxLength(20_000)),
    [],
  ),
});

/** @throws {ZoteroProblem} `not-running` where no Zotero answers */
export async function ping(base = CONNECTOR): Promise<void> {
  const answer = await post(base, 'ping', {});
  if (!answer.ok) throw problemOf(answer, await answer.text());
}

/** @throws {ZoteroProblem} */
export async function targetsOf(base = CONNECTOR): Promise<Targets> {
  const answer = await post(base, 'getSelectedCollection', { switchToReadableLibrary: true });
  if (!answer.ok) throw problemOf(answer, await answer.text());
  const { libraryID, id, editable, libraryEditable, targets } = await parsed(answer);
  return { selected: id ? `C${id}` : `L${libraryID}`, isEditable: editable && libraryEditable, targets };
}

async function parsed(answer: Response): Promise<z.infer<typeof selection>> {
  try {
    return selection.parse(await answer.json());
  } catch (error) {
    throw new ZoteroProblem('refused', String(error));
  }
}

/** Papers that go to Zotero together, since they have the same tags and the same note. */
export interface Batch {
  /** The page that they come from. */
  uri: string;
  items: ZoteroItem[];
  target: string;
  tags: string[];
  /** HTML. */
  note?: string | undefined;
}

/**
 * Saves papers. Their tags are given afterwards, for tags within the items would count as automatic ones. An answer that
 * does not come is asked for again under the same session, which Zotero refuses if it has saved them already.
 * @throws {ZoteroProblem}
 */
export async function saveBatch({ uri, items, target, tags, note }: Batch, base = CONNECTOR): Promise<void> {
  const session = await saveItems(uri, items, base);
  const update = { sessionID: session, target, tags: tags.join(', '), ...(note && { note }) };
  const answer = await post(base, 'updateSession', update);
  if (answer.ok) return;
  const detail = await answer.text();
  throw detail.includes('COLLECTION_NOT_FOUND')
    ? new ZoteroProblem('no-collection', detail)
    : problemOf(answer, detail);
}

/** Tries a second time: after silence in the same session, after an error of Zotero's in another. */
async function saveItems(uri: string, items: ZoteroItem[], base: string): Promise<string> {
  let sessionID: string = crypto.randomUUID();
  for (let tried = 1; ; tried++) {
    const body = {
      sessionID,
      uri,
      items: items.map((item, i) => ({ id: `${i}`, ...item, tags: [], attachments: [] })),
    };
    try {
      const answer = await post(base, 'saveItems', body);
      // 409: it has this session's papers.
      if (answer.ok || (answer.status === 409 && tried > 1)) return sessionID;
      const problem = problemOf(answer, await answer.text());
      if (problem.trouble !== 'refused' || tried > 1) throw problem;
      sessionID = crypto.randomUUID();
    } catch (error) {
      if (!(error instanceof ZoteroProblem) || error.trouble !== 'no-answer' || tried > 1) throw error;
    }
  }
}

async function post(base: string, call: string, body: object): Promise<Response> {
  try {
    return await fetch(`${base}/connector/${call}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Zotero-Connector-API-Version': VERSION },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
      redirect: 'error',
      credentials: 'omit',
    });
  } catch (error) {
    throw new ZoteroProblem((error as Error).name === 'TimeoutError' ? 'no-answer' : 'not-running', String(error));
  }
}

function problemOf({ status }: Response, detail: string): ZoteroProblem {
  if (status === 412 || detail.includes('VERSION_OUTDATED')) return new ZoteroProblem('outdated', detail);
  if (status === 500 && /"libraryEditable"\s*:\s*false/.test(detail)) return new ZoteroProblem('read-only', detail);
  return new ZoteroProblem('refused', `${status} ${detail}`);
}
