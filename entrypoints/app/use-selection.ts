import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { allSelected, anchoredAt, extendedTo, nothingSelected, toggled } from '../../components/library/selection.ts';
import type { PaperSelection } from '../../components/paper-selection.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';

/** @param query another one gives another list, with nothing selected in it */
export function useSelection(papers: SavedPaper[] | undefined, query: string): PaperSelection {
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
