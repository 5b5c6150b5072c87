import { useLiveQuery } from 'dexie-react-hooks';
import { latestMergers, type Merger } from '../../lib/library/index.ts';

const SHOWN = 100;

/** The latest records that became part of others, kept up to date. */
export function useMergers(): Merger[] {
  return useLiveQuery(() => latestMergers(SHOWN)) ?? [];
}
