import type { FoundPaper, PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database } from './database.ts';
import { dayOf } from './day.ts';
import { type Kept, KnownPapers } from './known-papers.ts';
import { writeMergers } from './mergers.ts';
import { listRules, tagged } from './rules.ts';

/** A page as it was shown: where, and which papers at which places, counted from 0. */
export interface ShownPage {
  site: string;
  pageUrl: string;
  /** Title of the list, or the query typed there. */
  listing: string;
  papers: { paper: FoundPaper; position: number }[];
}

/**
 * Saves what a page showed, all of it or nothing.
 * @param at when it was shown, in epoch milliseconds
 * @returns the records, in the order of `page.papers`
 * @throws what IndexedDB throws, `QuotaExceededError` among it; then nothing was written
 */
export async function savePage(page: ShownPage, at: number): Promise<Kept[]> {
  const { papers, sightings, aliases, mergers, parted, changes, facts, rules } = database;
  return database.transaction('rw', [papers, sightings, aliases, mergers, parted, changes, facts, rules], async () => {
    const known = await KnownPapers.of(page.papers.map(({ paper }) => paper));
    const taken = page.papers.map(({ paper, position }) =>
      // A millisecond apart, first on top: so the newest papers come in the order of their page.
      known.take(paper, { site: page.site, at: at - position }),
    );
    const kept = taken.map((id) => known.kept(id));
    const seen = page.papers.map((shown, i) => sightingOf(page, shown, (kept[i] as Kept).paper.id, at));
    const gone = await writeMergers(known.mergers, at, seenAs(taken, seen));
    await countSightings(known, seen);
    const wanted = await listRules();
    for (const id of known.newIds) known.records.set(id, tagged(known.records.get(id) as SavedPaper, wanted));
    await Promise.all([
      papers.bulkPut([...known.records.values()]),
      sightings.bulkPut(seen),
      aliases.bulkPut([...known.newAliases.values()]),
      countPapersUp(known.newIds.size - gone),
      noteChange([...known.records.keys(), ...known.mergers.map(({ absorbed }) => absorbed)]),
    ]);
    return taken.map((id) => known.kept(id));
  });
}

function sightingOf(page: ShownPage, shown: ShownPage['papers'][number], paperId: PaperId, at: number): Sighting {
  const { site, pageUrl, listing } = page;
  const { position, paper } = shown;
  const upvotes = paper.upvotes === undefined ? {} : { upvotes: paper.upvotes };
  return { paperId, site, pageUrl, listing, position, ...upvotes, at, day: dayOf(at) };
}

/** What was seen of records that this very page made part of others, as theirs. */
function seenAs(taken: PaperId[], seen: Sighting[]): Sighting[] {
  return seen.map((sighting, i) => ({ ...sighting, paperId: taken[i] as PaperId }));
}

/** One more sighting for each paper that was not on this page today already. */
async function countSightings(known: KnownPapers, seen: Sighting[]): Promise<void> {
  const old = seen.filter(({ paperId }) => !known.newIds.has(paperId));
  const keys = old.map(({ paperId, pageUrl, day }): [PaperId, string, string] => [paperId, pageUrl, day]);
  const counted = old.length ? await database.sightings.bulkGet(keys) : [];
  const again = new Set(counted.map((sighting) => sighting?.paperId));
  for (const id of new Set(seen.map(({ paperId }) => paperId))) {
    const paper = known.records.get(id);
    if (paper && !again.has(id)) paper.seenCount += 1;
  }
}
