import type { PaperId } from '../../lib/paper/paper.ts';
import type { Selection } from './selection.ts';

/** A list with its current row, which keys act on, and the rows that are selected. */
export interface ActiveList {
  /** The place of the current row; -1 for none. */
  active: number;
  activeId: PaperId | undefined;
  selection: Selection;
  /** Makes the row at a place the current one, or the nearest that there is. @param extend selects all up to it */
  moveTo(index: number, extend?: boolean): PaperId | undefined;
  toggle(id: PaperId): void;
  selectAll(): void;
  selectNone(): void;
}

/** The current row as it was when it became that. */
export interface CurrentRow {
  id?: PaperId | undefined;
  /** Where it was in the list: when it leaves the list, the next one takes its place. */
  index: number;
}

export const noRow: CurrentRow = { index: -1 };

/** Which place is the current one in the list as it is; -1 for none. */
export function placeOf({ id, index }: CurrentRow, ids: readonly PaperId[]): number {
  if (id === undefined) return -1;
  // It is most often where it was, and a list may be long.
  const found = ids[index] === id ? index : ids.indexOf(id);
  return found >= 0 ? found : Math.min(index, ids.length - 1);
}
