import type { ReaderChange } from '../../lib/library/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import type { PaperActions } from '../paper-actions.ts';
import { copySteps } from '../steps/copy-steps.ts';
import type { Steps } from '../steps/steps.ts';
import type { PaperSource } from './PaperTable.tsx';
import { type TableWays, tableMoves } from './table-moves.ts';

/** What is there when a key is pressed in the table. */
export interface TableDesk extends TableWays {
  papers: PaperSource;
  actions: PaperActions;
  /** All papers with a star: those that have not been on the screen may have one. */
  findStarred(): Promise<PaperId[]>;
  /** The reader wants to tag what is selected. */
  onTag(): void;
  onZotero(ids: readonly PaperId[]): void;
  /** The reader wants to know the keys. */
  onHelp(): void;
}

/** What each command does in the table: to the selected papers, or else to that of the current row. */
export function tableSteps(desk: TableDesk): Steps {
  return { ...tableMoves(desk), ...deeds(desk), help: desk.onHelp };
}

function deeds({ list, papers, actions, findStarred, turnTo, onTag, onZotero }: TableDesk): Steps {
  const paper = list.activeId && papers.get(list.activeId);
  const chosen = list.selection.ids.size > 0 ? [...list.selection.ids].map((id) => ({ id })) : paper ? [paper] : [];
  const edit = (change: ReaderChange) => () => chosen.length > 0 && actions.onEdit(chosen, change);
  /** Stars them where one has no star; or else takes their stars away. */
  const star = () => {
    const stars = chosen.map(({ id }) => papers.get(id)?.starred);
    if (stars.includes(false) || !stars.includes(undefined)) return edit({ starred: stars.includes(false) })();
    void findStarred().then((ids) => {
      const starred = new Set(ids);
      edit({ starred: !chosen.every(({ id }) => starred.has(id)) })();
    }, console.warn);
  };
  const one = (act: (paper: SavedPaper) => void) => () => paper && act(paper);
  return {
    open: one((paper) => actions.onOpen(paper, false)),
    'open-behind': one((paper) => actions.onOpen(paper, true)),
    expand: one(({ id }) => turnTo(id, true)),
    keep: edit({ shelf: 'kept' }),
    dismiss: edit({ shelf: 'dismissed' }),
    inbox: edit({ shelf: 'inbox' }),
    star,
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
