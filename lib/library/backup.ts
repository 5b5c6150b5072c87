import type { PaperId } from '../paper/paper.ts';
import { database } from './database.ts';

/** The ids of all papers, those that were seen last first. */
export async function newestIds(): Promise<PaperId[]> {
  // Forwards a hundred thousand come in one request, backwards one by one.
  return (await database.papers.orderBy('lastSeen').primaryKeys()).reverse();
}

/** The identifiers that lead to these papers, beside their own ids. */
export async function aliasesOf(ids: PaperId[]): Promise<Map<PaperId, PaperId[]>> {
  const aliases = new Map<PaperId, PaperId[]>(ids.map((id) => [id, []]));
  await database.aliases
    .where('paperId')
    .anyOf(ids)
    .each(({ alias, paperId }) => void aliases.get(paperId)?.push(alias));
  return aliases;
}

/** What the library holds besides papers and what was seen of them, a kind of row after the other, each by its key. */
export async function otherRows(): Promise<{ kind: OtherKind; row: object }[]> {
  const kinds = Object.entries(otherStores) as [OtherKind, OtherStore][];
  const rows = await Promise.all(kinds.map(async ([kind, store]) => ({ kind, all: await database[store].toArray() })));
  return rows.flatMap(({ kind, all }) => (all as object[]).map((row) => ({ kind, row })));
}

/** The stores of such rows, by what a row is called in a backup. */
export const otherStores = {
  tag: 'tags',
  search: 'searches',
  rule: 'rules',
  parted: 'parted',
  merger: 'mergers',
} as const;
export type OtherKind = keyof typeof otherStores;
type OtherStore = (typeof otherStores)[OtherKind];
