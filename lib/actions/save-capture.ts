import { NewerLibrary, noteCapture, noteTrouble, savePage } from '../library/index.ts';
import { parseCapture, parseUnreadable, type Sender, tabOf } from '../messages/door.ts';
import type { Mark } from '../messages/protocol.ts';
import type { FoundPaper } from '../paper/paper.ts';
import { setStatus } from '../status/index.ts';
import { isFull, reasonOf } from '../status/unsaved.ts';
import { t } from '../words/index.ts';
import { describePage } from './describe-page.ts';
import { markOf } from './mark-of.ts';
import { noteShown } from './shown-papers.ts';

/**
 * Saves what a page showed and says so on the toolbar.
 * @param ownId the extension's own id
 * @returns a mark for each paper of the message, `null` for what was no paper
 * @throws when the message is not what it should be, comes from elsewhere, or could not be saved; then nothing was saved
 */
export async function saveCapture(message: unknown, sender: Sender, ownId: string): Promise<(Mark | null)[]> {
  const { papers, before, site, page, pageUrl, listing } = parseCapture(message);
  const tab = tabOf(sender, ownId, pageUrl);
  const shown = papers.filter((paper) => paper !== undefined);
  const now = Date.now();
  const kept = await savePage({ site, pageUrl, listing, papers: shown }, now).catch(async (error) => {
    await setStatus(tab, { site, pageUrl, problem: problemOf(error) });
    throw error;
  });
  const marks = kept.map(({ paper, isNew }) => markOf(paper, isNew));
  const fresh = new Set(kept.filter(({ isNew }) => isNew).map(({ paper }) => paper.id)).size;
  await noteShown(tab, { pageUrl, ids: marks.map(({ id }) => id) }, before.found === 0);
  await setStatus(tab, { site, pageUrl, found: before.found + marks.length, fresh: before.fresh + fresh });
  if (shown.length > 0) void checkHealth(tab, site, page, shown, now).catch(console.warn);
  return papers.map((paper) => (paper && marks.shift()) ?? null);
}

async function checkHealth(tab: number, site: string, page: string, shown: { paper: FoundPaper }[], at: number) {
  const papers = shown.map(({ paper }) => paper);
  const lost = await noteCapture(site, page, papers, at);
  if (lost.length > 0) await describePage(tab, site, page);
}

/** Says on the toolbar that a page could not be read, and keeps what a report needs. No paper is touched. */
export async function reportUnreadable(message: unknown, sender: Sender, ownId: string): Promise<void> {
  const { site, page, pageUrl, missing } = parseUnreadable(message);
  const tab = tabOf(sender, ownId, pageUrl);
  const problem = t('badge.changed', { site, missing });
  await setStatus(tab, { site, pageUrl, problem });
  await noteTrouble(site, page, missing, Date.now());
  await describePage(tab, site, page);
}

function problemOf(error: unknown): string {
  if (error instanceof NewerLibrary) return t('version.newerBadge');
  return isFull(error) ? t('badge.diskFull') : t('badge.notWritten', { reason: reasonOf(error) });
}
