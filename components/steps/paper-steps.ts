import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { RowList } from '../PaperList.tsx';
import type { PaperActions } from '../paper-actions.ts';
import type { PaperSelection } from '../paper-selection.ts';
import { copySteps } from './copy-steps.ts';
import type { Steps } from './steps.ts';

interface Deeds {
  actions: PaperActions;
  selection: PaperSelection;
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
