import type { RefObject } from 'react';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { Steps } from '../steps/steps.ts';
import type { ActiveList } from './active-list.ts';
import type { Table } from './PaperTable.tsx';

/** Where keys can lead. */
export interface TableWays {
  list: ActiveList;
  ids: readonly PaperId[];
  table: RefObject<Table | null>;
  field: RefObject<HTMLInputElement | null>;
  /** Shows a paper's details; when it is `isAsked` for even where they cover the list. */
  turnTo(id: PaperId | undefined, isAsked: boolean): void;
}

/** How the keys lead from row to row, and back to the field, and how the selection goes along. */
export function tableMoves({ list, ids, table, field, turnTo }: TableWays): Steps {
  const placeBy = (key: string) => placeAfter(key, list.active, ids.length - 1, table.current?.rowsOnScreen() ?? 1);
  const to = (key: string) => () => {
    const place = placeBy(key);
    if (place !== undefined) turnTo(list.moveTo(place), false);
  };
  return {
    next: to('ArrowDown'),
    previous: () => (list.active <= 0 ? field.current?.focus() : to('ArrowUp')()),
    first: to('Home'),
    last: to('End'),
    'page-down': to('PageDown'),
    'page-up': to('PageUp'),
    leave: () => (list.selection.ids.size > 0 ? list.selectNone() : field.current?.focus()),
    search: () => field.current?.focus(),
    select: () => list.activeId && list.toggle(list.activeId),
    extend: ({ key }) => list.moveTo(placeBy(key) ?? list.active, true),
    'select-all': list.selectAll,
  };
}

function placeAfter(key: string, at: number, last: number, page: number): number | undefined {
  const places: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  return places[key];
}
