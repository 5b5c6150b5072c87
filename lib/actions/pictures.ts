import { allPapers, countPapers, sightingsByPaper } from '../library/index.ts';
import type { SavedPaper } from '../paper/paper.ts';
import {
  layOut,
  type Met,
  mostMetAuthors,
  mostMetVenues,
  OverTime,
  type TopicMap,
  type Topics,
  topicsOf,
} from '../trends/index.ts';
import { inSlices } from './in-slices.ts';
import { oneAhead } from './read-ahead.ts';

/** What the pictures of a library show, as far as they are drawn. */
export interface Pictures {
  papers: number;
  overTime: OverTime['cuts'];
  topics?: Topics;
  met?: { authors: Met[]; venues: Met[] };
}

/** Who hears how far the pictures are. */
export interface Watch {
  /** The pictures so far, each time that there is one more. */
  onDrawn(pictures: Pictures): void;
  /** So many papers are read, of so many. */
  onProgress(done: number, total: number): void;
  /** Calls it off. */
  signal: AbortSignal;
}

/** So many papers are read at a time, which takes a few milliseconds. */
const BATCH = 200;
const SIGHTINGS_BATCH = 1_000;
const MOST_MET = 15;
const MOST_TOPICS = 60;

/**
 * Reads the whole library and counts what is in it, while the page can do something else. What was seen when comes
 * first: it is read long before the papers are.
 * @throws when `signal` calls it off
 */
export async function pictures({ onDrawn, onProgress, signal }: Watch): Promise<Required<Pictures>> {
  const papers = await countPapers();
  const overTime = await countedOverTime(signal);
  onDrawn({ papers, overTime });
  const tally = new Tally();
  for await (const some of oneAhead(allPapers(BATCH))) {
    signal.throwIfAborted();
    for (const paper of some) tally.add(paper);
    onProgress(tally.titles.length, papers);
  }
  const topics = await inSlices(topicsOf(tally.titles, MOST_TOPICS));
  signal.throwIfAborted();
  onDrawn({ papers, overTime, topics });
  const authors = await inSlices(mostMetAuthors(tally.authors, MOST_MET));
  const met = { authors, venues: mostMetVenues(tally.venues, MOST_MET) };
  signal.throwIfAborted();
  return { papers, overTime, topics, met };
}

async function countedOverTime(signal: AbortSignal): Promise<OverTime['cuts']> {
  const overTime = new OverTime();
  for await (const papers of oneAhead(sightingsByPaper(SIGHTINGS_BATCH))) {
    signal.throwIfAborted();
    for (const sightings of papers) overTime.add(sightings);
  }
  return overTime.cuts;
}

/** The topics as a map so many CSS pixels wide. */
export function topicMap(topics: Topics, width: number): Promise<TopicMap> {
  return inSlices(layOut(topics, width));
}

class Tally {
  readonly titles: string[] = [];
  readonly authors = new Map<string, number>();
  readonly venues = new Map<string, number>();

  add({ title, authors = [], venue }: SavedPaper): void {
    this.titles.push(title);
    for (const author of new Set(authors)) this.authors.set(author, (this.authors.get(author) ?? 0) + 1);
    if (venue) this.venues.set(venue, (this.venues.get(venue) ?? 0) + 1);
  }
}
