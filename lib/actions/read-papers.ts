import { papersById } from '../library/bare.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';

const most = 2_000;

/** Papers that have been read, as they were at a revision of the library. */
let known = new Map<PaperId, SavedPaper>();
let knownAt: number | undefined;

/**
 * The papers with these ids, in this order; those that are gone are left out. The next keystroke shows many of them
 * again: while the library stays as it is, only the others are read.
 * @param revision that of the library
 */
export async function readPapers(ids: readonly PaperId[], revision: number | undefined): Promise<SavedPaper[]> {
  if (revision !== knownAt || known.size > most) known = new Map();
  knownAt = revision;
  const papers = known;
  const missing = ids.filter((id) => !papers.has(id));
  for (const paper of missing.length > 0 ? await papersById(missing) : []) papers.set(paper.id, paper);
  return ids.flatMap((id) => papers.get(id) ?? []);
}
