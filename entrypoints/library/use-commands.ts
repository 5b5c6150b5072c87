import { type RefObject, useCallback, useRef } from 'react';
import type { PaperSource, Table } from '../../components/library/PaperTable.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { ReaderChange } from '../../lib/library/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { copySteps } from '../app/copy-steps.ts';
import { type Steps, useKeys } from '../app/use-keys.ts';
import type { useList } from './use-list.ts';

interface Commanded {
  list: ReturnType<typeof useList>;
  ids: readonly PaperId[];
  papers: PaperSource;
  actions: PaperActions;
  table: RefObject<Table | null>;
  field: RefObject<HTMLInputElement | null>;
  /** Shows a paper's details; when it is `isAsked` for even where they cover the list. */
  turnTo(id: PaperId | undefined, isAsked: boolean): void;
  /** The reader wants to tag what is selected. */
  onTag(): void;
  onZotero(ids: readonly PaperId[]): void;
  /** The reader wants to know the keys. */
  onHelp(): void;
}

/** Where keys of rows count: on the table itself, which has the focus for its rows. */
const inTable = (target: Element) => target.closest('[role="row"]') !== null || target.role === 'grid';

/** What keys and the mouse do in the list. What it gives for rows stays the same, so that rows need not be drawn again. */
export function useCommands(commanded: Commanded) {
  const latest = useRef(commanded);
  latest.current = commanded;
  useKeys(() => ({ ...moves(latest.current), ...deeds(latest.current), help: latest.current.onHelp }), inTable);

  const onPress = useCallback((id: PaperId, how: 'go' | 'toggle' | 'extend') => {
    const { list, ids, table, turnTo } = latest.current;
    if (how === 'toggle') list.toggle(id);
    else list.moveTo(ids.indexOf(id), how === 'extend');
    if (how === 'go') turnTo(id, true);
    table.current?.focus();
  }, []);

  const onOpen = useCallback((id: PaperId) => {
    const { papers, actions } = latest.current;
    const paper = papers.get(id);
    if (paper) actions.onOpen(paper, false);
  }, []);

  return { onPress, onOpen };
}

function moves({ list, ids, table, field, turnTo }: Commanded): Steps {
  const placeBy = (key: string) => placeOf(key, list.active, ids.length - 1, table.current?.rowsOnScreen() ?? 1);
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

function placeOf(key: string, at: number, last: number, page: number): number | undefined {
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

function deeds({ list, papers, actions, turnTo, onTag, onZotero }: Commanded): Steps {
  const paper = list.activeId && papers.get(list.activeId);
  const chosen = list.selection.ids.size > 0 ? [...list.selection.ids].map((id) => ({ id })) : paper ? [paper] : [];
  const edit = (change: ReaderChange) => () => chosen.length > 0 && actions.onEdit(chosen, change);
  const one = (act: (paper: SavedPaper) => void) => () => paper && act(paper);
  return {
    open: one((paper) => actions.onOpen(paper, false)),
    'open-behind': one((paper) => actions.onOpen(paper, true)),
    expand: one(({ id }) => turnTo(id, true)),
    keep: edit({ shelf: 'kept' }),
    dismiss: edit({ shelf: 'dismissed' }),
    inbox: edit({ shelf: 'inbox' }),
    star: edit({ starred: !paper?.starred }),
    delete: () => chosen.length > 0 && actions.onDelete(chosen),
    tag: () => {
      if (list.selection.ids.size === 0 && list.activeId) list.toggle(list.activeId);
      onTag();
    },
    ...copySteps((form) => paper && actions.onCopy(paper, form)),
    zotero: () => chosen.length > 0 && onZotero(chosen.map(({ id }) => id)),
    undo: () => actions.onUndo(),
  };
}
