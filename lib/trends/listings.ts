import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';

/** A list of a site's, or a search there. */
export interface Listing {
  site: string;
  listing: string;
}

/** How many papers of a listing were passed, each counted once. */
export interface ListingFigures extends Listing {
  papers: number;
  /** Of them: first seen in this time, and known before. */
  fresh: number;
  known: number;
  kept: number;
}

/** A paper that was on more than one listing. */
export interface OnSeveral {
  paperId: PaperId;
  listings: Listing[];
}

/** A page of one paper is no listing, though it is where the paper was seen. */
const LEAST_PAPERS = 2;

/**
 * What was passed, by listing, the longest first. Papers that were seen on their own pages come last, as one row of each
 * site without a listing's name.
 * @param since when the time began that the sightings are of, in epoch milliseconds
 */
export function byListing(
  sightings: Iterable<Sighting>,
  papers: ReadonlyMap<PaperId, Pick<SavedPaper, 'firstSeen' | 'shelf'>>,
  since: number,
): ListingFigures[] {
  const rows = new Map<string, { site: string; listing: string; ids: Set<PaperId> }>();
  for (const { site, listing, ids } of papersOfListings(sightings)) {
    const name = ids.size < LEAST_PAPERS ? '' : listing;
    const key = JSON.stringify([site, name]);
    rows.set(key, { site, listing: name, ids: new Set([...(rows.get(key)?.ids ?? []), ...ids]) });
  }
  return [...rows.values()].map(({ ids, ...row }) => ({ ...row, ...figuresOf(ids, papers, since) })).sort(longestFirst);
}

/** The papers that were on several listings, those of the most sites first, then those of the most listings. */
export function onSeveralListings(sightings: Iterable<Sighting>): OnSeveral[] {
  const places = new Map<PaperId, Listing[]>();
  for (const { site, listing, ids } of papersOfListings(sightings)) {
    if (ids.size < LEAST_PAPERS) continue;
    for (const id of ids) places.set(id, [...(places.get(id) ?? []), { site, listing }]);
  }
  const several = [...places].filter(([, listings]) => listings.length > 1);
  const weight = (listings: Listing[]) => new Set(listings.map(({ site }) => site)).size * 1_000 + listings.length;
  return several
    .sort(([one, here], [other, there]) => weight(there) - weight(here) || (one < other ? -1 : 1))
    .map(([paperId, listings]) => ({ paperId, listings }));
}

function papersOfListings(sightings: Iterable<Sighting>): (Listing & { ids: Set<PaperId> })[] {
  const found = new Map<string, Listing & { ids: Set<PaperId> }>();
  for (const { site, listing, paperId } of sightings) {
    const key = JSON.stringify([site, listing]);
    const row = found.get(key) ?? { site, listing, ids: new Set<PaperId>() };
    row.ids.add(paperId);
    found.set(key, row);
  }
  return [...found.values()];
}

function figuresOf(
  ids: Set<PaperId>,
  papers: ReadonlyMap<PaperId, Pick<SavedPaper, 'firstSeen' | 'shelf'>>,
  since: number,
): Omit<ListingFigures, keyof Listing> {
  const there = [...ids].map((id) => papers.get(id)).filter((paper) => paper !== undefined);
  const fresh = there.filter(({ firstSeen }) => firstSeen >= since).length;
  const kept = there.filter(({ shelf }) => shelf === 'kept').length;
  return { papers: there.length, fresh, known: there.length - fresh, kept };
}

function longestFirst(one: ListingFigures, other: ListingFigures): number {
  return Number(one.listing === '') - Number(other.listing === '') || other.papers - one.papers;
}
