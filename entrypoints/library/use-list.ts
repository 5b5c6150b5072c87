import { useCallback, useMemo, useState } from 'react';
import { type ActiveList, noRow, placeOf } from '../../components/library/active-list.ts';
import {
  allSelected,
  anchoredAt,
  extendedTo,
  nothingSelected,
  type Selection,
  toggled,
  within,
} from '../../components/library/selection.ts';
import type { PaperId } from '../../lib/paper/paper.ts';

/** Which row keys act on, and which rows are selected. @param line another one is another list: nothing of it is selected */
export function useList(ids: readonly PaperId[], line: string): ActiveList {
  const [current, setCurrent] = useState(noRow);
  const [{ selection: chosen, of }, setChosen] = useState({ selection: nothingSelected, of: line });
  const active = useMemo(() => placeOf(current, ids), [current, ids]);
  const selection = useMemo(() => (of === line ? within(chosen, ids) : nothingSelected), [chosen, of, line, ids]);

  const select = useCallback((next: Selection) => setChosen({ selection: next, of: line }), [line]);

  function moveTo(index: number, extend = false): PaperId | undefined {
    const to = Math.max(0, Math.min(index, ids.length - 1));
    const id = ids[to];
    if (id === undefined) return undefined;
    const from = ids[active];
    const start = selection.anchor === undefined && from ? anchoredAt(selection, from) : selection;
    setCurrent({ id, index: to });
    select(extend ? extendedTo(start, ids, id) : anchoredAt(selection, id));
    return id;
  }

  return {
    active,
    activeId: ids[active],
    selection,
    moveTo,
    toggle: (id: PaperId) => {
      setCurrent({ id, index: ids.indexOf(id) });
      select(toggled(selection, id));
    },
    selectAll: () => select(allSelected(ids)),
    selectNone: () => select(nothingSelected),
  };
}
