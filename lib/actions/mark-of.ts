import type { Mark, MarkState } from '../messages/protocol.ts';
import type { SavedPaper } from '../paper/paper.ts';

/** What a page's mark says of a paper. @param isNew it was not in the library before the page was shown */
export function markOf(paper: SavedPaper, isNew: boolean): Mark {
  const { id, shelf, firstSeen, seenCount, tags } = paper;
  return { id, state: stateOf(paper, isNew), isDismissed: shelf === 'dismissed', firstSeen, seenCount, tags };
}

function stateOf({ shelf }: SavedPaper, isNew: boolean): MarkState {
  if (shelf === 'kept') return 'kept';
  return isNew ? 'new' : 'seen';
}
