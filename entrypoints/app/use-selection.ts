import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { allSelected, anchoredAt, extendedTo, nothingSelected, toggled } from '../../components/library/selection.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';

/** The papers of a list that the reader has selected, in the list's order. */
export interface Selection {
  ids: ReadonlySet<PaperId>;
  papers: SavedPaper[];
  toggle(paper: SavedPaper): void;
  /** Its box was pressed. @param isStretch with Shift: all from the last one to it */
  press(paper: SavedPaper, isStretch: boolean): void;
  /** Selects the stretch to this paper; from where the last one began, unless that ended elsewhere than at `from`. */
  extend(to: PaperId, from?: PaperId): void;
  /** Selects all papers that are shown. */
  all(): void;
  clear(): void;
}

/** @param query another one gives another list, with nothing selected in it */
export function useSelection(papers: SavedPaper[] | undefined, query: string): Selection {
  const [chosen, setChosen] = useState(nothingSelected);
  const end = useRef<PaperId>(undefined);
  const list = useRef<PaperId[]>([]);
  list.current = useMemo(() => (papers ?? []).map(({ id }) => id), [papers]);
  const clear = useCallback(() => setChosen(nothingSelected), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is the reason to begin anew
  useEffect(clear, [query]);

  const toggle = useCallback(({ id }: SavedPaper) => {
    end.current = id;
    setChosen((selection) => toggled(selection, id));
  }, []);

  const extend = useCallback((to: PaperId, from?: PaperId) => {
    const begin = from === end.current ? undefined : from;
    end.current = to;
    setChosen((selection) => extendedTo(begin ? anchoredAt(selection, begin) : selection, list.current, to));
  }, []);

  const press = useCallback(
    (paper: SavedPaper, isStretch: boolean) => (isStretch ? extend(paper.id) : toggle(paper)),
    [extend, toggle],
  );

  const all = useCallback(() => setChosen(allSelected(list.current)), []);

  return useMemo(() => {
    const selected = (papers ?? []).filter(({ id }) => chosen.ids.has(id));
    return { ids: new Set(selected.map(({ id }) => id)), papers: selected, toggle, press, extend, all, clear };
  }, [papers, chosen, toggle, press, extend, all, clear]);
}
