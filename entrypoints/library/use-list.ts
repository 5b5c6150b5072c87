import { useMemo, useState } from 'react';
import { type ActiveList, type CurrentRow, noRow, placeOf } from '../../components/library/active-list.ts';
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

/** What of a list its line is remembered with. */
interface Kept {
  current: CurrentRow;
  selection: Selection;
}

const nothing: Kept = { current: noRow, selection: nothingSelected };

/** Which row keys act on, and which rows are selected. @param line another one is another list: of it there is neither */
export function useList(ids: readonly PaperId[], line: string): ActiveList {
  const [kept, setKept] = useState({ ...nothing, of: line });
  const { current, selection: chosen } = kept.of === line ? kept : nothing;
  const active = useMemo(() => placeOf(current, ids), [current, ids]);
  const selection = useMemo(() => within(chosen, ids), [chosen, ids]);

  const keep = (next: Partial<Kept>) => setKept({ current, selection, ...next, of: line });

  function moveTo(index: number, extend = false): PaperId | undefined {
    const to = Math.max(0, Math.min(index, ids.length - 1));
    const id = ids[to];
    if (id === undefined) return undefined;
    const from = ids[active];
    const start = selection.anchor === undefined && from ? anchoredAt(selection, from) : selection;
    keep({ current: { id, index: to }, selection: extend ? extendedTo(start, ids, id) : anchoredAt(selection, id) });
    return id;
  }

  return {
    active,
    activeId: ids[active],
    selection,
    moveTo,
    toggle: (id: PaperId) => keep({ current: { id, index: ids.indexOf(id) }, selection: toggled(selection, id) }),
    selectAll: () => keep({ selection: allSelected(ids) }),
    selectNone: () => keep({ selection: nothingSelected }),
  };
}
