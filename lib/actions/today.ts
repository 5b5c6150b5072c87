import { dayOf, papersById, sightingsBetween } from '../library/index.ts';
import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import {
  type Burst,
  bursts,
  byListing,
  daysBefore,
  type ListingFigures,
  type OnSeveral,
  onSeveralListings,
  type Rising,
  rising,
} from '../trends/index.ts';
import { inSlices } from './in-slices.ts';
import { foundIds } from './search-papers.ts';

/** What was passed in some days. */
export interface Passed {
  /** How many papers, each counted once. */
  papers: number;
  listings: ListingFigures[];
  /** The last day before them, `YYYY-MM-DD`: what was not seen up to it is new. */
  dayBefore: string;
}

/** What of a paper Today shows. */
export type PaperFacts = Pick<SavedPaper, 'id' | 'title' | 'url' | 'firstSeen' | 'shelf'>;

/** What stands out in what was passed this week. */
export interface Trending {
  several: (OnSeveral & { paper: PaperFacts })[];
  rising: (Rising & { paper: PaperFacts })[];
  bursts: Burst[];
}

/** The week is this day and those before; it is compared with as many days before it. */
const WEEK = 7;
const WEEKS_BEFORE = 4 * WEEK;
/** So many of each kind are shown. */
const MOST = 8;
const BATCH = 200;

/** The papers that wait to be sorted, those seen last first. */
export function inInbox(): Promise<PaperId[]> {
  return foundIds('is:inbox sort:seen ');
}

/** What was passed today and in the week that ends today. @param now epoch milliseconds */
export async function passed(now: number): Promise<{ today: Passed; week: Passed }> {
  const today = dayOf(now);
  const sightings = await sightingsBetween(daysBefore(today, WEEK - 1), today);
  const papers = await factsOf(sightings);
  const ofToday = sightings.filter(({ day }) => day === today);
  return {
    today: { ...passedSince(ofToday, papers, startOf(now, 0)), dayBefore: daysBefore(today, 1) },
    week: { ...passedSince(sightings, papers, startOf(now, WEEK - 1)), dayBefore: daysBefore(today, WEEK) },
  };
}

/**
 * What is trending in what was passed in the week that ends on this day.
 * @param today `YYYY-MM-DD`
 * @param asked which papers are asked about; all where that is not said
 */
export async function trending(today: string, asked?: ReadonlySet<PaperId>): Promise<Trending> {
  const from = daysBefore(today, WEEK - 1);
  const sightings = await sightingsBetween(daysBefore(from, WEEKS_BEFORE), today);
  const papers = await factsOf(sightings);
  const inWeek = sightings.filter(({ day }) => day >= from);
  const before = sightings.filter(({ day }) => day < from);
  const isAsked = ({ paperId }: { paperId: PaperId }) => !asked || asked.has(paperId);
  return {
    several: withPapers(onSeveralListings(inWeek).filter(isAsked), papers),
    rising: withPapers(rising(inWeek).filter(isAsked), papers),
    bursts: await inSlices(bursts(titlesOf(inWeek, papers), titlesOf(before, papers), MOST)),
  };
}

/** These papers as far as Today needs them, some at a time. */
async function factsOf(sightings: Sighting[]): Promise<Map<PaperId, PaperFacts>> {
  const ids = [...new Set(sightings.map(({ paperId }) => paperId))];
  const facts = new Map<PaperId, PaperFacts>();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const { id, title, url, firstSeen, shelf } of await papersById(ids.slice(at, at + BATCH))) {
      facts.set(id, { id, title, url, firstSeen, shelf });
    }
  }
  return facts;
}

function passedSince(
  sightings: Sighting[],
  papers: Map<PaperId, PaperFacts>,
  since: number,
): Omit<Passed, 'dayBefore'> {
  const there = new Set(sightings.map(({ paperId }) => paperId).filter((id) => papers.has(id)));
  return { papers: there.size, listings: byListing(sightings, papers, since) };
}

/** The first of these whose papers are there, and that the reader has not dismissed. */
function withPapers<Found extends { paperId: PaperId }>(found: Found[], papers: Map<PaperId, PaperFacts>) {
  return found
    .flatMap((each) => {
      const paper = papers.get(each.paperId);
      return paper && paper.shelf !== 'dismissed' ? [{ ...each, paper }] : [];
    })
    .slice(0, MOST);
}

function titlesOf(sightings: Sighting[], papers: Map<PaperId, PaperFacts>): string[] {
  return [...new Set(sightings.map(({ paperId }) => paperId))].flatMap((id) => papers.get(id)?.title ?? []);
}

/** When a local day began, so many days ago; epoch milliseconds. */
function startOf(now: number, daysAgo: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysAgo).getTime();
}
