import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { database } from './database.ts';
import { isValued, readerFields } from './edit.ts';
import type { JournalEntry, ReaderFields } from './journal.ts';
import { sightingsOf } from './read.ts';

/** So many papers are looked at at a time. */
const BATCH = 500;

/**
 * Of papers that an edit added, those that are as it left them: no page has shown them since, nothing has become part of
 * them, and the reader has said nothing more of them.
 */
export async function untouched(added: PaperId[], { at, fields }: JournalEntry): Promise<PaperId[]> {
  const first = new Map(fields.map(({ id, after }) => [id, after]));
  const left: PaperId[] = [];
  for (let from = 0; from < added.length; from += BATCH) {
    const ids = added.slice(from, from + BATCH);
    const reached = await reachedSince(at, ids);
    const papers = (await database.papers.bulkGet(ids)).filter(
      (paper) => paper !== undefined && !reached.has(paper.id),
    );
    const alike = (papers as SavedPaper[]).filter((paper) => !isSaidOf(paper, at, first.get(paper.id)));
    left.push(...alike.map(({ id }) => id));
  }
  return left;
}

/** Those that pages have shown since, or that other records have become part of. */
async function reachedSince(at: number, ids: PaperId[]): Promise<Set<PaperId>> {
  const seen = (await sightingsOf(ids)).filter((sighting) => sighting.at > at).map(({ paperId }) => paperId);
  const mergers = await database.mergers.where('into').anyOf(ids).toArray();
  return new Set([...seen, ...mergers.filter((merger) => merger.at > at).map(({ into }) => into)]);
}

/**
 * Whether the reader has said something of it since.
 * @param first what was said of it at first; edits of earlier versions do not tell, and then all may have been said later
 */
function isSaidOf(paper: SavedPaper, at: number, first: ReaderFields | undefined): boolean {
  const now = readerFields(paper);
  const isDescribed = Object.values(paper.sources).some((source) => source.site === 'reader' && source.at > at);
  if (!first) return isDescribed || isValued(now) || now.status !== 'unread';
  return isDescribed || JSON.stringify(first) !== JSON.stringify(now);
}
