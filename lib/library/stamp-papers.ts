import { joinedSeen, type Known, knownBy, stampOfMerger } from '../paper/known-stamps.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { unstamped } from '../paper/paper-state.ts';
import { NEVER, type Stamp } from '../paper/stamp.ts';
import { latestOf, stampedDeletion, stampedEdit, stampedNew } from '../paper/stamp-edit.ts';
import type { Merger } from './database.ts';
import { documentName, type SyncRow } from './sync-rows.ts';

/** Rows of one store that are written together. */
export interface Deed {
  /** The names of their documents. */
  names: string[];
  /** `undefined` where there was none, or is none any more. */
  before: unknown[];
  after: unknown[];
  known: (SyncRow | undefined)[];
  /** The stamp of this deed, later than what it follows. */
  stamp(followed: Stamp): Stamp;
  /** The device's name as the reader knows it. */
  by: string;
  dirty: number;
  get(store: 'papers' | 'mergers' | 'stamps', keys: string[]): Promise<unknown[]>;
  /** What has become part of these papers. */
  mergersInto(ids: PaperId[]): Promise<Merger[]>;
}

/** The stamps of papers that were put or deleted. */
export async function stampPapers(deed: Deed): Promise<SyncRow[]> {
  const { names, before, after } = deed;
  const gone = names.filter((_, i) => before[i] && !after[i]);
  const absorbed = gone.length ? await partsOfOthers(deed, gone) : new Set();
  const mergers = gone.length ? await knownMergers(deed) : new Map();
  return names.flatMap((name, i) => (absorbed.has(name) ? [] : (stampedPaper(deed, i, mergers.get(name)) ?? [])));
}

/** What is known of the mergers that made others part of the papers that go, by the names of these. */
async function knownMergers({ before, after, get, mergersInto }: Deed): Promise<Map<string, Known>> {
  const gone = before.flatMap((paper, i) => (paper && !after[i] ? [(paper as SavedPaper).id] : []));
  const mergers = await mergersInto(gone);
  const stamps = (await get(
    'stamps',
    mergers.map(({ absorbed }) => documentName('mergers', absorbed)),
  )) as (SyncRow | undefined)[];
  const known = new Map<string, Known>();
  for (const [i, { absorbed, into }] of mergers.entries()) {
    const at = stamps[i]?.at;
    const name = documentName('papers', into);
    if (at) known.set(name, joinedSeen(known.get(name) ?? {}, knownBy([stampOfMerger(at, absorbed)])));
  }
  return known;
}

/** Those that go because they become part of others; one that was met anew after that is a record of its own. */
async function partsOfOthers({ names, known, get }: Deed, gone: string[]): Promise<Set<string>> {
  const ids = gone.map((name) => name.slice('paper:'.length));
  const mergers = (await get('mergers', ids)) as (Merger | undefined)[];
  const rows = (await get(
    'stamps',
    ids.map((id) => documentName('mergers', id)),
  )) as (SyncRow | undefined)[];
  const isPart = (name: string, i: number) =>
    mergers[i] && (rows[i]?.at ?? NEVER) >= (known[names.indexOf(name)]?.stamps?.born ?? '');
  return new Set(gone.filter(isPart));
}

function stampedPaper(
  { names, before, after, known, dirty, by, ...deed }: Deed,
  i: number,
  mergers?: Known,
): SyncRow | undefined {
  const [was, is, row] = [before[i] as SavedPaper, after[i] as SavedPaper, known[i]];
  if (!was && !is) return undefined;
  const stamp = deed.stamp(row?.stamps ? latestOf(row.stamps) : NEVER);
  const editor = { by, stamp };
  const stamps = !is
    ? stampedDeletion(row?.stamps, stamp, mergers)
    : !was
      ? stampedNew(is, row?.stamps, editor)
      : stampedEdit(was, is, row?.stamps ?? unstamped, editor);
  return { ...row, id: names[i] as string, stamps, dirty };
}
