import { allPapers, countPapers, type SeenPaper } from '../library/index.ts';
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

/** What the pictures of a library show. */
export interface Pictures {
  papers: number;
  overTime: OverTime['cuts'];
  authors: Met[];
  venues: Met[];
  topics: Topics;
}

/** So many papers are read at a time, which takes a few milliseconds. */
const BATCH = 200;
const MOST_MET = 15;
const MOST_TOPICS = 60;

/**
 * Reads the whole library and counts what is in it, while the page can do something else.
 * @param onProgress hears how many papers are read, of how many
 * @throws when `signal` calls it off
 */
export async function pictures(
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Pictures> {
  const tally = new Tally();
  const total = await countPapers();
  for await (const papers of oneAhead(allPapers(BATCH))) {
    signal.throwIfAborted();
    for (const paper of papers) tally.add(paper);
    onProgress(tally.titles.length, total);
  }
  const authors = await inSlices(mostMetAuthors(tally.authors, MOST_MET));
  const topics = await inSlices(topicsOf(tally.titles, MOST_TOPICS));
  const venues = mostMetVenues(tally.venues, MOST_MET);
  signal.throwIfAborted();
  return { papers: tally.titles.length, overTime: tally.overTime.cuts, authors, venues, topics };
}

/** The topics as a map so many CSS pixels wide. */
export function topicMap(topics: Topics, width: number): Promise<TopicMap> {
  return inSlices(layOut(topics, width));
}

class Tally {
  readonly titles: string[] = [];
  readonly authors = new Map<string, number>();
  readonly venues = new Map<string, number>();
  readonly overTime = new OverTime();

  add({ title, authors = [], venue, sightings }: SeenPaper): void {
    this.titles.push(title);
    this.overTime.add(sightings);
    for (const author of new Set(authors)) this.authors.set(author, (this.authors.get(author) ?? 0) + 1);
    if (venue) this.venues.set(venue, (this.venues.get(venue) ?? 0) + 1);
  }
}

/** The same, the next one being read while one is worked on. */
async function* oneAhead<Each>(all: AsyncGenerator<Each>): AsyncGenerator<Each> {
  let next = all.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = all.next();
    yield value;
  }
}
