import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { database } from './database.ts';
import { removed } from './edit.ts';
import { type JournalId, journalled } from './journal.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** One entry of the journal holds at most so many deleted papers. */
const MOST_AT_ONCE = 10_000;

/**
 * The papers that lie in the inbox and were last seen more than so many days ago, the longest ago first. What the reader
 * has kept, dismissed, starred, tagged, noted, begun to read or described is not among them.
 * @param now epoch milliseconds
 */
export async function forgottenPapers(days: number, now: number, limit = MOST_AT_ONCE): Promise<SavedPaper[]> {
  return longUnseen(days, now).and(isUntouched).limit(limit).toArray();
}

/** How many these are in all. */
export async function countForgotten(days: number, now: number): Promise<number> {
  return longUnseen(days, now).and(isUntouched).count();
}

/**
 * Deletes such papers, at most ten thousand of them, as one edit.
 * @returns what undoes it; `undefined` when there were none
 */
export async function clearInbox(days: number, now: number, limit?: number): Promise<JournalId | undefined> {
  const papers = await forgottenPapers(days, now, limit);
  if (papers.length === 0) return undefined;
  return journalled({ kind: 'clear-inbox', days }, async () => removed(await stillUntouched(papers)));
}

/** A paper may have been kept since it was looked up. */
async function stillUntouched(papers: SavedPaper[]): Promise<PaperId[]> {
  const current = await database.papers.bulkGet(papers.map(({ id }) => id));
  return current.filter((paper) => paper !== undefined && isUntouched(paper)).map((paper) => (paper as SavedPaper).id);
}

function longUnseen(days: number, now: number) {
  return database.papers.where('lastSeen').below(now - days * DAY);
}

function isUntouched({ shelf, status, starred, tags, note, sources }: SavedPaper): boolean {
  const isDescribed = Object.values(sources).some(({ site }) => site === 'reader');
  return shelf === 'inbox' && status === 'unread' && !starred && tags.length === 0 && note === '' && !isDescribed;
}
