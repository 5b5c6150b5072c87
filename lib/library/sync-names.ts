import type { PaperId } from '../paper/paper.ts';
import { database } from './database.ts';
import { sightingsOf } from './read.ts';
import { rowsByKey } from './rows-by-key.ts';

/** Identifiers lead to a paper, unless they lead to another one already. */
export async function nameNew(papers: { id: PaperId; ids: PaperId[] }[]): Promise<void> {
  const wanted = papers.flatMap(({ id, ids }) =>
    ids.filter((alias) => alias !== id).map((alias) => ({ alias, paperId: id })),
  );
  const known = await rowsByKey(
    database.aliases,
    wanted.map(({ alias }) => alias),
  );
  await database.aliases.bulkPut(wanted.filter(({ alias }) => !known.has(alias)));
}

/** Deletes papers with all that hangs on them, within the transaction that runs. */
export async function forget(ids: PaperId[]): Promise<void> {
  if (ids.length === 0) return;
  const seen = await sightingsOf(ids);
  await database.papers.bulkDelete(ids);
  await database.sightings.bulkDelete(seen.map(({ paperId, pageUrl, day }) => [paperId, pageUrl, day]));
  await database.aliases.where('paperId').anyOf(ids).delete();
}
