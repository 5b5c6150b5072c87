import type { ImportFormat } from '../import/index.ts';
import type { DryRun } from './import-papers.ts';

/** So many papers are shown one by one. */
const SHOWN = 50;

/** What the reader is shown of what an import would do: numbers, and the first papers of each kind. */
export interface ImportReport
  extends Pick<
    DryRun,
    'source' | 'encoding' | 'leftOut' | 'merged' | 'unchanged' | 'repeated' | 'unreadable' | 'unreadableCount'
  > {
  format: Pick<ImportFormat, 'name' | 'isBackup'>;
  table?: DryRun['table'];
  fresh: { title: string }[];
  freshCount: number;
  mergedCount: number;
  /** How many papers, and how many other rows of a library, the file holds. */
  papers: number;
  others: number;
}

/** A dry run in short. */
export function reportOf(run: DryRun): ImportReport {
  const { source, encoding, leftOut, unchanged, repeated, unreadable, unreadableCount, table, format } = run;
  return {
    ...{ source, encoding, leftOut, unchanged, repeated, unreadable, unreadableCount },
    ...(table && { table }),
    format: { name: format.name, ...(format.isBackup && { isBackup: true as const }) },
    fresh: run.fresh.slice(0, SHOWN).map(({ title }) => ({ title })),
    freshCount: run.fresh.length,
    merged: run.merged.slice(0, SHOWN),
    mergedCount: run.merged.length,
    papers: run.papers.length,
    others: run.others.length,
  };
}
