import { useMemo, useRef } from 'react';
import type { PaperId } from '../lib/paper/paper.ts';

interface Rows {
  query: unknown;
  ids: readonly PaperId[];
  keys: readonly number[];
}

/**
 * React's keys for the rows of a list. As long as the query is the same, a row is its paper's: it keeps what it has,
 * such as the focus, wherever it goes. The papers of another query are put into the rows that are there: a row is
 * sooner filled than made.
 * @param ids of the papers, in their order
 * @param query whatever is another one for another query
 * @param isStretch these are a stretch of the list only: those that the list jumps to are put into the rows that are there
 */
export function useRowKeys(ids: readonly PaperId[], query: unknown, isStretch = false): readonly number[] {
  const last = useRef<Rows>({ query, ids: [], keys: [] });
  const made = useRef(0);
  return useMemo(() => {
    const { current: before } = last;
    const keyOf = new Map(before.ids.map((id, at) => [id, before.keys[at]]));
    const isSame = query === before.query && !(isStretch && !ids.some((id) => keyOf.has(id)));
    const keys = ids.map((id, at) => (isSame ? keyOf.get(id) : before.keys[at]) ?? made.current++);
    last.current = { query, ids, keys };
    return keys;
  }, [ids, query, isStretch]);
}
