import { keyTable } from '../../components/key-table.ts';
import type { RowList } from '../../components/PaperList.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { Move } from '../../components/use-row-focus.ts';
import type { ReaderChange } from '../../lib/library/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import type { Steps } from './use-keys.ts';
import type { Selection } from './use-selection.ts';

/** While a field is about to open, what is typed for it must do nothing else. */
const nothing: Steps = Object.fromEntries(keyTable.map(({ command }) => [command, () => {}]));

interface Desk {
  list: RowList | null;
  actions: PaperActions;
  selection: Selection;
  toField(): void;
  onHelp(): void;
  /** Opens the field for tags of the selected papers. */
  onTagSelected(): void;
  onZotero(ids: readonly PaperId[]): void;
}

/** What each command does in a list of papers: to the selected ones, or else to the one whose row has the focus. */
export function listSteps({ list, actions, selection, toField, onHelp, onTagSelected, onZotero }: Desk): Steps {
  const written = list?.writing();
  if (list && written) return { ...nothing, leave: () => list.onField(written, undefined) };
  const paper = list?.current();
  const papers = selection.papers.length > 0 ? selection.papers : paper ? [paper] : [];
  const isAnySelected = selection.papers.length > 0;

  function edit(change: ReaderChange) {
    actions.onEdit(papers, change);
    selection.clear();
  }

  function remove() {
    actions.onDelete(papers);
    selection.clear();
  }

  return {
    ...(list && moves(list, toField)),
    ...(list && stretches(list, selection)),
    ...(paper && list && ofOne(paper, list, { actions, selection })),
    ...(isAnySelected && { leave: selection.clear, tag: onTagSelected }),
    ...(papers.length > 0 && {
      keep: () => edit({ shelf: 'kept' }),
      dismiss: () => edit({ shelf: 'dismissed' }),
      inbox: () => edit({ shelf: 'inbox' }),
      star: () => edit({ starred: !papers.every(({ starred }) => starred) }),
      delete: remove,
      zotero: () => onZotero(papers.map(({ id }) => id)),
    }),
    undo: actions.onUndo,
    search: toField,
    help: onHelp,
  };
}

function moves(list: RowList, toField: () => void): Steps {
  return {
    next: () => list.move('next'),
    previous: () => list.move('previous'),
    first: () => list.move('first'),
    last: () => list.move('last'),
    'page-down': () => list.move('page-down'),
    'page-up': () => list.move('page-up'),
    leave: toField,
  };
}

const moveOf: Record<string, Move> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

function stretches(list: RowList, selection: Selection): Steps {
  return {
    extend({ key }) {
      const from = list.current();
      const to = moveOf[key] && list.move(moveOf[key]);
      if (from && to) selection.extend(to, from.id);
    },
    'select-all': selection.all,
  };
}

function ofOne(paper: SavedPaper, list: RowList, { actions, selection }: Pick<Desk, 'actions' | 'selection'>): Steps {
  return {
    open: () => actions.onOpen(paper, false),
    'open-behind': () => actions.onOpen(paper, true),
    expand: (event) => list.onOpen(paper.id, event.key !== ' ' || !list.isOpen(paper.id)),
    collapse: () => list.onOpen(paper.id, false),
    tag: () => list.onField(paper.id, 'tag'),
    note: () => list.onField(paper.id, 'note'),
    'copy-bibtex': () => actions.onCopy(paper, 'bibtex'),
    'copy-citation': () => actions.onCopy(paper, 'citation'),
    'copy-link': () => actions.onCopy(paper, 'link'),
    'copy-markdown': () => actions.onCopy(paper, 'markdown'),
    'copy-arxiv': () => actions.onCopy(paper, 'arxiv'),
    select: () => selection.toggle(paper),
  };
}
