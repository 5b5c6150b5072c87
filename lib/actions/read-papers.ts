import { papersById } from '../library/bare.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';

const most = 2_000;

/** Papers that have been read, as they were at a revision of the library. */
let known = new Map<PaperId, SavedPaper>();
let knownAt: number | undefined;

/**
 * The papers with these ids, in this order; those that are gone are left out. The next keystroke shows many of them
 * again: while the library stays as it is, only the others are read, and where there are none the answer is no promise.
 * @param revision that of the library
 */
export function readPapers(
  ids: readonly PaperId[],
  revision: number | undefined,
): SavedPaper[] | Promise<SavedPaper[]> {
  if (revision !== knownAt || known.size > most) known = new Map();
  knownAt = revision;
  const papers = known;
  const asked = () => ids.flatMap((id) => papers.get(id) ?? []);
  const missing = ids.filter((id) => !papers.has(id));
  if (missing.length === 0) return asked();
  return papersById(missing).then((read) => {
    for (const paper of read) papers.set(paper.id, paper);
    return asked();
  });
}
