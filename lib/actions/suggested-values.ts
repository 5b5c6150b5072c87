import { changesSince, listTags, newestPapers, sightingsOf } from '../library/index.ts';
import type { SavedPaper } from '../paper/paper.ts';
import type { SuggestedValues } from '../search/index.ts';

/** What is suggested comes from so many papers, those seen last. */
const PAPERS = 1_000;
/** Where a paper was seen is looked up paper by paper. */
const PAPERS_WITH_SIGHTINGS = 200;

let known: { revision: number; values: Promise<SuggestedValues> } | undefined;

/** The tags, authors, venues, sites and lists of the library, the most frequent first; read once for each state of it. */
export async function suggestedValues(): Promise<SuggestedValues> {
  const { revision } = await changesSince(Number.POSITIVE_INFINITY);
  if (known?.revision !== revision) known = { revision, values: read() };
  return known.values;
}

async function read(): Promise<SuggestedValues> {
  const papers = await newestPapers(PAPERS);
  const sightings = await sightingsOf(papers.slice(0, PAPERS_WITH_SIGHTINGS).map(({ id }) => id));
  const sites = papers.flatMap(sitesOf);
  return {
    tag: mostFrequent([...papers.flatMap(({ tags }) => tags), ...(await listTags())]),
    author: mostFrequent(papers.flatMap(({ authors = [] }) => authors)),
    venue: mostFrequent(papers.flatMap(({ venue = [] }) => venue)),
    site: mostFrequent([...sites, ...sightings.map(({ site }) => site)]),
    list: mostFrequent(sightings.map(({ listing }) => listing)),
  };
}

function sitesOf({ sources }: SavedPaper): string[] {
  return [...new Set(Object.values(sources).map(({ site }) => site))];
}

/** Each text once. Of those that are as frequent the first comes first. */
function mostFrequent(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  counts.delete('');
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
