import type { RowList } from '../../components/PaperList.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { copySteps } from './copy-steps.ts';
import type { Steps } from './use-keys.ts';
import type { Selection } from './use-selection.ts';

interface Deeds {
  actions: PaperActions;
  selection: Selection;
}

/** What is done to the paper whose row has the focus. */
export function ofOne(paper: SavedPaper, list: RowList, { actions, selection }: Deeds): Steps {
  return {
    open: () => actions.onOpen(paper, false),
    'open-behind': () => actions.onOpen(paper, true),
    expand: (event) => list.onOpen(paper.id, event.key !== ' ' || !list.isOpen(paper.id)),
    collapse: () => list.onOpen(paper.id, false),
    tag: () => list.onField(paper.id, 'tag'),
    note: () => list.onField(paper.id, 'note'),
    ...copySteps((form) => actions.onCopy(paper, form)),
    select: () => selection.toggle(paper),
  };
}
