import { schemeOf } from '../paper/identity.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { cannotBeOne } from '../paper/twins.ts';
import { database, rowTables } from './database.ts';
import { mergeRecords } from './mergers.ts';
import { PartedPapers, pair } from './parted-papers.ts';
import { rowsByKey } from './rows-by-key.ts';

type Pair = [SavedPaper, SavedPaper];

/** Makes one of each of these pairs, unless the reader has parted them, or they cannot be one. */
export async function unitePairs(pairs: Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const parted = await PartedPapers.all();
  for (const [one, other] of pairs) {
    if (parted.has(one.id, other.id) || cannotBeOne(one.ids, other.ids)) continue;
    // Every device makes the same one of the two.
    const { a, b } = pair(one.id, other.id);
    await database.transaction('rw', rowTables, async () => mergeRecords(a, b));
  }
}

/** Papers that have arrived, with others that go by one of their identifiers. An address alone proves too little. */
export async function pairsOf(papers: SavedPaper[]): Promise<Pair[]> {
  const named = papers.flatMap((paper) => proofs(paper).map((name) => ({ name, paper })));
  const names = [...new Set(named.map(({ name }) => name))];
  const aliases = await rowsByKey(database.aliases, names);
  const pairs = named.flatMap(({ name, paper }) =>
    [name, aliases.get(name)?.paperId].flatMap((other) => (other && other !== paper.id ? [{ paper, other }] : [])),
  );
  const others = await rowsByKey(
    database.papers,
    pairs.map(({ other }) => other),
  );
  return pairs.flatMap(({ paper, other: id }) => {
    const other = others.get(id);
    return other ? [[paper, other] as Pair] : [];
  });
}

function proofs({ id, ids }: SavedPaper): PaperId[] {
  return [...new Set([id, ...ids])].filter((name) => schemeOf(name) !== 'url');
}
