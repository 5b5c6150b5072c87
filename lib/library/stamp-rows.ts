import type { SavedPaper } from '../paper/paper.ts';
import { unstamped } from '../paper/paper-state.ts';
import { NEVER } from '../paper/stamp.ts';
import { latestOf, stampedMerger } from '../paper/stamp-edit.ts';
import type { Merger } from './database.ts';
import type { Deed } from './stamp-papers.ts';
import { documentName, type SyncRow } from './sync-rows.ts';

/** The stamps of rows that are no papers. */
export function stampRows({ names, before, after, known, stamp, dirty }: Deed): SyncRow[] {
  const changed = names.map((_, i) => JSON.stringify(before[i]) !== JSON.stringify(after[i]));
  return names.flatMap((id, i) => (changed[i] ? [{ ...known[i], id, at: stamp(known[i]?.at ?? NEVER), dirty }] : []));
}

/** The stamps of the papers that others became part of. */
export async function stampMergers({ after, stamp, dirty, get }: Deed): Promise<SyncRow[]> {
  const rows: SyncRow[] = [];
  for (const merger of after as (Merger | undefined)[]) {
    if (!merger) continue;
    const [paper] = (await get('papers', [merger.into])) as (SavedPaper | undefined)[];
    if (!paper) continue;
    const names = [merger.into, merger.absorbed].map((id) => documentName('papers', id));
    const [own, absorbed] = (await get('stamps', names)) as (SyncRow | undefined)[];
    const followed = [own, absorbed].map((row) => (row?.stamps ? latestOf(row.stamps) : NEVER));
    const stamps = stampedMerger(
      paper,
      own?.stamps,
      { id: merger.absorbed, stamps: absorbed?.stamps ?? unstamped },
      stamp(followed.sort().at(-1) as string),
    );
    rows.push({ ...own, id: documentName('papers', merger.into), stamps, dirty });
  }
  return rows;
}
