import { markSent, papersById } from '../library/index.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { type Account, MOST_ITEMS, noteOf, type Refusal, saveBatch, upload, zoteroItem } from '../zotero/index.ts';

/** Where papers go: a library or collection of the Zotero on this computer, or the online library of a key's owner. */
export type Destination =
  | { kind: 'local'; target: string; base?: string | undefined }
  | { kind: 'online'; account: Account; key: string; base?: string | undefined };

/** How a sending went. */
export interface Sent {
  sent: PaperId[];
  /** Those that Zotero would not take, or whose note, and why. */
  failed: { title: string; reason: string }[];
}

interface Watched {
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Sends papers to Zotero, some at a time; what has been sent is marked so at once.
 * @throws {ZoteroProblem} when Zotero cannot be reached or takes nothing; what was sent before that stays marked
 */
export async function sendToZotero(
  ids: PaperId[],
  to: Destination,
  { onProgress, signal }: Watched = {},
): Promise<Sent> {
  const papers = await papersById(ids);
  const batches = to.kind === 'local' ? alike(papers) : inPieces(papers, MOST_ITEMS / 2);
  const result: Sent = { sent: [], failed: [] };
  let done = 0;
  for (const batch of batches) {
    signal?.throwIfAborted();
    const refusals = await (to.kind === 'local' ? sendHere(batch, to.target, to.base) : sendOnline(batch, to));
    const sent = batch.filter((_, i) => !refusals[i]?.item).map(({ id }) => id);
    await markSent(sent, Date.now());
    result.sent.push(...sent);
    const reasons = batch.map((_, i) => refusals[i]?.item ?? refusals[i]?.note);
    result.failed.push(...batch.flatMap(({ title }, i) => (reasons[i] ? [{ title, reason: reasons[i] }] : [])));
    done += batch.length;
    onProgress?.(done);
  }
  return result;
}

async function sendHere(batch: SavedPaper[], target: string, base?: string): Promise<Refusal[]> {
  const [first] = batch as [SavedPaper];
  const about = { uri: first.url, target, tags: first.tags, note: noteOf(first) };
  await saveBatch({ ...about, items: batch.map(zoteroItem) }, base);
  return [];
}

function sendOnline(batch: SavedPaper[], { account, key, base }: Destination & { kind: 'online' }): Promise<Refusal[]> {
  const papers = batch.map((paper) => ({ item: zoteroItem(paper), note: noteOf(paper) }));
  return upload(papers, account, key, base);
}

/** Papers with the same tags and note, which go in one session of Zotero's, some at a time. */
function alike(papers: SavedPaper[]): SavedPaper[][] {
  const groups = new Map<string, SavedPaper[]>();
  for (const paper of papers) {
    const key = JSON.stringify([paper.tags, paper.note]);
    groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  return [...groups.values()].flatMap((group) => inPieces(group, MOST_ITEMS));
}

function inPieces(papers: SavedPaper[], size: number): SavedPaper[][] {
  const count = Math.ceil(papers.length / size);
  return Array.from({ length: count }, (_, i) => papers.slice(i * size, (i + 1) * size));
}
