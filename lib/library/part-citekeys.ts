import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { momentOf, NEVER } from '../paper/stamp.ts';
import { noteChange } from './changes.ts';
import { database, rowTables } from './database.ts';
import { takenCitekeys } from './read.ts';
import { documentName } from './sync-rows.ts';

/**
 * Where several papers came to have one citekey, from several devices or by an undo, the paper that had it first keeps it,
 * and the others get it with a letter behind: the same ones on every device. Letter case makes no difference, as in
 * BibTeX.
 * @param ids the papers that may have the citekey of another one
 */
export async function partCitekeys(ids: PaperId[]): Promise<void> {
  if (ids.length === 0) return;
  await database.transaction('rw', rowTables, async () => {
    const keys = (await database.papers.bulkGet(ids)).flatMap((paper) => paper?.citekey ?? []);
    const papers = await database.papers.where('citekey').anyOfIgnoreCase(keys).toArray();
    const taken = new Set<string>();
    const renamed: SavedPaper[] = [];
    for (const [key, sharing] of byCitekey(papers)) {
      if (sharing.length < 2) continue;
      for (const other of await takenCitekeys(key)) taken.add(other.toLowerCase());
      const [, ...others] = await inOrder(sharing);
      for (const paper of others) renamed.push({ ...paper, citekey: freeKey(paper.citekey as string, taken) });
    }
    if (renamed.length === 0) return;
    await database.papers.bulkPut(renamed);
    await noteChange(renamed.map(({ id }) => id));
  });
}

/** The papers of each citekey, that in lower case. */
function byCitekey(papers: SavedPaper[]): Map<string, SavedPaper[]> {
  const sharing = new Map<string, SavedPaper[]>();
  for (const paper of papers) {
    const key = paper.citekey?.toLowerCase() ?? '';
    sharing.set(key, [...(sharing.get(key) ?? []), paper]);
  }
  return sharing;
}

/** The one that had its citekey first in front. */
async function inOrder(papers: SavedPaper[]): Promise<SavedPaper[]> {
  const rows = await database.stamps.bulkGet(papers.map(({ id }) => documentName('papers', id)));
  const since = papers.map(({ id }, i) => `${momentOf(rows[i]?.stamps?.fields.citekey ?? NEVER)} ${id}`);
  return papers
    .map((paper, i) => ({ paper, since: since[i] as string }))
    .sort((a, b) => (a.since < b.since ? -1 : 1))
    .map(({ paper }) => paper);
}

/** The key with letters behind that nobody has; it is taken from here on. */
function freeKey(key: string, taken: Set<string>): string {
  for (let count = 0; ; count++) {
    const free = key + (count < 26 ? String.fromCharCode(97 + count) : `-${count + 1}`);
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
