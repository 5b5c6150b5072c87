import type { RowList } from '../PaperList.tsx';
import type { PaperSelection } from '../paper-selection.ts';
import type { Move } from '../use-row-focus.ts';
import type { Steps } from './steps.ts';

/** How the focus goes from row to row, and back to the field. */
export function moves(list: RowList, toField: () => void): Steps {
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

/** How the selection is stretched: from the row with the focus to where the key leads, or to all. */
export function stretches(list: RowList, selection: PaperSelection): Steps {
  return {
    extend({ key }) {
      const from = list.current();
      const to = moveOf[key] && list.move(moveOf[key]);
      if (from && to) selection.extend(to, from.id);
    },
    'select-all': selection.all,
  };
}
