import { papersById } from '../library/index.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { changeZotero, type ZoteroKind, zoteroSettings } from '../settings/zotero.ts';
import { type Target, ZoteroProblem, type ZoteroTrouble } from '../zotero/index.ts';
import { type Sent, sendToZotero } from './send-to-zotero.ts';
import { tellBackground } from './tell-background.ts';
import { destinationOf, localTargets, mayReachZotero } from './zotero-access.ts';

/** Why papers cannot be sent: Zotero's reason, or ours, or the reader's. */
export type Trouble = ZoteroTrouble | 'failed' | 'not-allowed';

/** How far the sending of papers has come. */
export type ZoteroStep =
  /** The browser has to be asked first. */
  | { kind: 'ask' }
  | { kind: 'connecting' }
  /** `sent`: how many papers went before it came to that. */
  | { kind: 'trouble'; trouble: Trouble; sent: number }
  | { kind: 'choose'; targets: Target[]; target: string; fresh: SavedPaper[]; already: SavedPaper[] }
  | { kind: 'sending'; done: number; total: number }
  | ({ kind: 'sent' } & Sent);

/** Where the papers can go, and which of them have gone before; or that the browser has to be asked first. */
export async function choiceStep(where: ZoteroKind, ids: readonly PaperId[]): Promise<ZoteroStep> {
  if (!(await mayReachZotero(where))) return { kind: 'ask' };
  const papers = await papersById([...ids]);
  const fresh = papers.filter(({ sentToZotero }) => sentToZotero === undefined);
  const already = papers.filter(({ sentToZotero }) => sentToZotero !== undefined);
  if (where === 'online') return { kind: 'choose', targets: [], target: '', fresh, already };
  const { targets, selected, isEditable } = await localTargets();
  const { target = '' } = await zoteroSettings();
  if (targets.length === 0 && !isEditable) throw new ZoteroProblem('read-only');
  const isThere = targets.some(({ id }) => id === target);
  return { kind: 'choose', targets, target: isThere ? target : selected, fresh, already };
}

/** A step that takes its time: how it is called off, and who is told how far it has come. */
export interface Running {
  signal: AbortSignal;
  show(step: ZoteroStep): void;
}

/** Sends papers, and remembers where they went. */
export async function sendStep(
  papers: SavedPaper[],
  { where, target }: { where: ZoteroKind; target: string },
  { signal, show }: Running,
): Promise<ZoteroStep> {
  let sent = 0;
  const onProgress = (done: number) => {
    sent = done;
    show({ kind: 'sending', done, total: papers.length });
  };
  onProgress(0);
  const ids = papers.map(({ id }) => id);
  try {
    await changeZotero({ kind: where, ...(where === 'local' && { target }) });
    const result = await sendToZotero(ids, await destinationOf(where, target), { onProgress, signal });
    return { kind: 'sent', ...result };
  } catch (error) {
    return troubleStep(error, sent);
  } finally {
    tellBackground();
  }
}

/** @param sent how many papers went before it came to that */
export function troubleStep(error: unknown, sent = 0): ZoteroStep {
  if (error === 'not-allowed') return { kind: 'trouble', trouble: error, sent };
  console.warn(error);
  return { kind: 'trouble', trouble: error instanceof ZoteroProblem ? error.trouble : 'failed', sent };
}
