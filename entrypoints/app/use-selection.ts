import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';

/** The papers of a list that the reader has selected, in the list's order. */
export interface Selection {
  ids: ReadonlySet<PaperId>;
  papers: SavedPaper[];
  toggle(paper: SavedPaper): void;
  clear(): void;
}

const none: ReadonlySet<PaperId> = new Set();

/** @param query another one gives another list, with nothing selected in it */
export function useSelection(papers: SavedPaper[] | undefined, query: string): Selection {
  const [chosen, setChosen] = useState(none);
  const clear = useCallback(() => setChosen(none), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is the reason to begin anew
  useEffect(clear, [query]);

  const toggle = useCallback(({ id }: SavedPaper) => {
    setChosen((ids) => (ids.has(id) ? new Set([...ids].filter((each) => each !== id)) : new Set([...ids, id])));
  }, []);

  return useMemo(() => {
    const selected = (papers ?? []).filter(({ id }) => chosen.has(id));
    return { ids: new Set(selected.map(({ id }) => id)), papers: selected, toggle, clear };
  }, [papers, chosen, toggle, clear]);
}
