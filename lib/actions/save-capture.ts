import { savePage } from '../library/index.ts';
import { parseCapture, parseUnreadable, type Sender, tabOf } from '../messages/door.ts';
import type { Mark, MarkState } from '../messages/protocol.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { setStatus } from '../status/index.ts';

/**
 * Saves what a page showed and says so on the toolbar.
 * @param ownId the extension's own id
 * @returns a mark for each paper of the message, `null` for what was no paper
 * @throws when the message is not what it should be, comes from elsewhere, or could not be saved; then nothing was saved
 */
export async function saveCapture(message: unknown, sender: Sender, ownId: string): Promise<(Mark | null)[]> {
  const { papers, before, site, pageUrl, listing } = parseCapture(message);
  const tab = tabOf(sender, ownId, pageUrl);
  const shown = papers.filter((paper) => paper !== undefined);
  try {
    const kept = await savePage({ site, pageUrl, listing, papers: shown }, Date.now());
    const marks = kept.map(({ paper, isNew }) => ({ id: paper.id, state: stateOf(paper, isNew) }));
    const fresh = new Set(kept.filter(({ isNew }) => isNew).map(({ paper }) => paper.id)).size;
    await setStatus(tab, { site, pageUrl, found: before.found + marks.length, fresh: before.fresh + fresh });
    return papers.map((paper) => (paper && marks.shift()) ?? null);
  } catch (error) {
    await setStatus(tab, { site, pageUrl, problem: storeProblem(error) });
    throw error;
  }
}

/** Says on the toolbar that a page could not be read. Nothing that was saved is touched. */
export async function reportUnreadable(message: unknown, sender: Sender, ownId: string): Promise<void> {
  const { site, pageUrl, missing } = parseUnreadable(message);
  const problem = `${site} has changed: no ${missing} was found on this page. Nothing was saved from it; your library is safe.`;
  await setStatus(tabOf(sender, ownId, pageUrl), { site, pageUrl, problem });
}

function stateOf(paper: SavedPaper, isNew: boolean): MarkState {
  if (paper.shelf === 'kept') return 'kept';
  return isNew ? 'new' : 'seen';
}

function storeProblem(error: unknown): string {
  const isFull = String(error).includes('QuotaExceededError');
  const cause = isFull ? 'the disk is full' : `the library could not be written (${String(error).slice(0, 120)})`;
  return `This page was not saved: ${cause}. Your library is safe; reload the page to try again.`;
}
