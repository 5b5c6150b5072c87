import type { ReaderChange } from '../../lib/library/index.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { keyTable } from '../key-table.ts';
import type { RowList } from '../PaperList.tsx';
import type { PaperActions } from '../paper-actions.ts';
import type { PaperSelection } from '../paper-selection.ts';
import { moves, stretches } from './move-steps.ts';
import { ofOne } from './paper-steps.ts';
import type { Steps } from './steps.ts';

/** While a field is about to open, what is typed for it must do nothing else. */
const nothing: Steps = Object.fromEntries(keyTable.map(({ command }) => [command, () => {}]));

interface Desk {
  list: RowList | null;
  actions: PaperActions;
  selection: PaperSelection;
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
