import type { Alias, Change, Fact } from '../../lib/library/database.ts';
import type { JournalEntry, Manifest } from '../../lib/library/index.ts';
import type { SavedPaper, Sighting } from '../../lib/paper/paper.ts';
import type { GleanerBrowser } from '../e2e/gleaner.ts';
import { storesIn } from '../e2e/library.ts';

/** The library as it is on disk. */
export interface Found {
  papers: ReadonlyMap<string, SavedPaper>;
  sightings: Sighting[];
  aliases: Alias[];
  journal: JournalEntry[];
  changes: Change[];
  facts: Fact[];
  index: (Manifest | object)[];
}

/** Reads all of it in one go. */
export async function readLibrary(gleaner: GleanerBrowser): Promise<Found> {
  const { papers = [], ...stores } = await storesIn(gleaner);
  const byId = new Map((papers as SavedPaper[]).map((paper) => [paper.id as string, paper]));
  return { ...(stores as unknown as Omit<Found, 'papers'>), papers: byId };
}

/** What is half-written in it, in words. */
export function halves(found: Found): string[] {
  return [...countedWrongly(found), ...seenWrongly(found), ...unannounced(found), ...untold(found), ...indexed(found)];
}

function countedWrongly({ papers, facts }: Found): string[] {
  const count = facts.find(({ name }) => name === 'paperCount')?.value;
  return count === papers.size ? [] : [`${papers.size} papers are counted as ${count}`];
}

/** A paper without its sightings, and the other way round. */
function seenWrongly({ papers, sightings, aliases }: Found): string[] {
  const seen = new Map<string, number>();
  for (const { paperId } of sightings) seen.set(paperId, (seen.get(paperId) ?? 0) + 1);
  const stray = [...seen.keys(), ...aliases.map(({ paperId }) => paperId)].filter((id) => !papers.has(id));
  const wrong = [...papers.values()].filter(({ id, seenCount }) => seen.has(id) && seen.get(id) !== seenCount);
  const unseen = [...papers.values()].filter(({ id }) => id.startsWith('arxiv:') && !seen.has(id));
  return [
    ...stray.map((id) => `something is known of ${id}, which is not there`),
    ...wrong.map(({ id, seenCount }) => `${id} counts ${seenCount} sightings and has ${seen.get(id)}`),
    ...unseen.map(({ id }) => `${id} has no sighting`),
  ];
}

/** Papers of which no other page was told, so that none would show them. */
function unannounced({ papers, changes }: Found): string[] {
  const told = new Set<string>(changes.flatMap(({ ids }) => ids));
  return [...papers.keys()].filter((id) => !told.has(id)).map((id) => `${id} is in no change`);
}

/** An edit without its entry in the journal, and the other way round. */
function untold({ papers, journal }: Found): string[] {
  const said = new Map<string, object>();
  const added = new Set<string>();
  const deleted = new Set<string>();
  for (const entry of journal) {
    for (const { id, after } of entry.fields) said.set(id, after);
    for (const id of entry.added) added.add(id);
    if (entry.deed.kind === 'delete') for (const { id } of entry.papers) deleted.add(id);
  }
  return [
    ...[...papers.values()].filter((paper) => !fits(paper, said.get(paper.id))).map(({ id }) => `${id}: not as edited`),
    ...[...added].filter((id) => !papers.has(id)).map((id) => `${id} was imported and is not there`),
    ...[...papers.keys()]
      .filter((id) => id.startsWith('doi:') && !added.has(id))
      .map((id) => `${id}: imported by nobody`),
    ...[...deleted].filter((id) => papers.has(id)).map((id) => `${id} was deleted and is there`),
  ];
}

const untouched = { shelf: 'inbox', status: 'unread', starred: false, tags: [], note: '' };

/** Whether a paper is as its last edit has left it; as it came where there is none. An import keeps what it brings. */
function fits(paper: SavedPaper, last?: object): boolean {
  const { shelf, status, starred, tags, note } = paper;
  const now = { shelf, status, starred, tags, note };
  if (!last && paper.id.startsWith('doi:')) return true;
  const wanted = { ...untouched, ...last };
  return Object.entries(now).every(([name, value]) => JSON.stringify(value) === JSON.stringify(wanted[name as 'note']));
}

/** An index that is ahead of the papers, or lacks pieces. */
function indexed({ index, changes }: Found): string[] {
  const manifest = index.find((each): each is Manifest => 'parts' in each);
  if (!manifest) return index.length > 0 ? ['pieces of an index without one'] : [];
  const latest = changes.at(-1)?.revision ?? 0;
  const isWhole = index.length === 1 + 4 * manifest.parts.length;
  return [
    ...(manifest.revision > latest ? [`the index knows change ${manifest.revision}, the papers ${latest}`] : []),
    ...(isWhole ? [] : [`${index.length - 1} pieces of ${manifest.parts.length} parts`]),
  ];
}
