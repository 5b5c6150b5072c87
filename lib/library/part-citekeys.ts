import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { momentOf, NEVER } from '../paper/stamp.ts';
import { noteChange } from './changes.ts';
import { database, rowTables } from './database.ts';
import { documentName } from './sync-rows.ts';

/**
 * Where devices gave several papers one citekey, the paper that had it first keeps it, and the others get it with a letter
 * behind: the same ones on every device. Letter case makes no difference, as in BibTeX.
 * @param ids the papers that may have the citekey of another one
 */
export async function partCitekeys(ids: PaperId[]): Promise<void> {
  if (ids.length === 0) return;
  await database.transaction('rw', rowTables, async () => {
    const papers = (await database.papers.bulkGet(ids)).flatMap((paper) => paper?.citekey ?? []);
    const taken = new Set((await database.papers.orderBy('citekey').keys()).map((key) => String(key).toLowerCase()));
    const renamed: SavedPaper[] = [];
    for (const key of new Set(papers.map((each) => each.toLowerCase()))) {
      const [, ...others] = await inOrder(key);
      for (const paper of others) renamed.push({ ...paper, citekey: freeKey(paper.citekey as string, taken) });
    }
    if (renamed.length === 0) return;
    await database.papers.bulkPut(renamed);
    await noteChange(renamed.map(({ id }) => id));
  });
}

/** The papers with a citekey, the one that had it first in front. */
async function inOrder(key: string): Promise<SavedPaper[]> {
  const papers = await database.papers.where('citekey').equalsIgnoreCase(key).toArray();
  if (papers.length < 2) return papers;
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
