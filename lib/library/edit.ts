import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database, type JournalEntry, type JournalId } from './database.ts';
import { sightingsOf } from './read.ts';

/** How long an edit can be undone: 30 days, in milliseconds. */
const JOURNAL_TIME = 30 * 24 * 60 * 60 * 1_000;

/**
 * Gives papers a tag. A tagged paper is one to keep: it leaves the inbox.
 * @returns what undoes it, as for every edit here
 */
export async function tagPapers(ids: PaperId[], tag: string): Promise<JournalId> {
  return edit(ids, (paper) => ({ ...keep(paper), tags: [...new Set([...paper.tags, tag])].sort() }));
}

/** Takes a tag off papers. */
export async function untagPapers(ids: PaperId[], tag: string): Promise<JournalId> {
  return edit(ids, (paper) => ({ ...paper, tags: paper.tags.filter((each) => each !== tag) }));
}

/** Stars papers, which keeps them too, or takes the star off. */
export async function starPapers(ids: PaperId[], starred: boolean): Promise<JournalId> {
  return edit(ids, (paper) => ({ ...(starred ? keep(paper) : paper), starred }));
}

/** Takes papers out of the inbox, to keep. */
export async function keepPapers(ids: PaperId[]): Promise<JournalId> {
  return edit(ids, (paper) => ({ ...paper, shelf: 'kept' }));
}

/** Deletes papers with their sightings. */
export async function deletePapers(ids: PaperId[]): Promise<JournalId> {
  const { papers, sightings, aliases } = database;
  return journalled(ids, async (before) => {
    const seen = await sightingsOf(ids);
    const named = await aliases.where('paperId').anyOf(ids).toArray();
    await papers.bulkDelete(ids);
    await sightings.bulkDelete(seen.map(({ paperId, pageUrl, day }) => [paperId, pageUrl, day]));
    await aliases.bulkDelete(named.map(({ alias }) => alias));
    await countPapersUp(-before.length);
    return { sightings: seen, aliases: named };
  });
}

/** Stores citekeys that were given; a paper that has one keeps it. Not an edit of the reader's: nothing to undo. */
export async function saveCitekeys(citekeys: Map<PaperId, string>): Promise<void> {
  await database.transaction('rw', database.papers, async () => {
    const papers = (await database.papers.bulkGet([...citekeys.keys()])).filter((paper) => paper !== undefined);
    const unnamed = papers.filter((paper) => !paper.citekey);
    await database.papers.bulkPut(unnamed.map((paper) => ({ ...paper, citekey: citekeys.get(paper.id) as string })));
  });
}

function keep(paper: SavedPaper): SavedPaper {
  return paper.shelf === 'inbox' ? { ...paper, shelf: 'kept' } : paper;
}

async function edit(ids: PaperId[], change: (paper: SavedPaper) => SavedPaper): Promise<JournalId> {
  return journalled(ids, async (before) => {
    await database.papers.bulkPut(before.map(change));
    return { sightings: [], aliases: [] };
  });
}

/** Runs an edit as one transaction, together with the journal entry that undoes it. */
async function journalled(
  ids: PaperId[],
  run: (before: SavedPaper[]) => Promise<Pick<JournalEntry, 'sightings' | 'aliases'>>,
): Promise<JournalId> {
  return database.transaction('rw', database.tables, async () => {
    const papers = (await database.papers.bulkGet(ids)).filter((paper) => paper !== undefined);
    const at = Date.now();
    await database.journal
      .where('at')
      .below(at - JOURNAL_TIME)
      .delete();
    const overwritten = await run(papers);
    await noteChange(ids);
    return database.journal.add({ at, papers, ...overwritten });
  });
}
