import { useMemo } from 'react';
import { webAddress } from '../../components/links.ts';
import type { NamedPaper, PaperActions } from '../../components/paper-actions.ts';
import { completeTag } from '../../lib/actions/complete-tag.ts';
import { openAddress } from '../../lib/actions/open-address.ts';
import { type Tell, undoable } from '../../lib/actions/undoable.ts';
import { copyPaper } from './copy-paper.ts';
import { noteKeeper } from './detail/note-keeper.ts';
import { findSimilar } from './detail/use-similar.ts';
import { doneTo, editInWords } from './edit-words.ts';

/** What the reader does with papers. What was done or went wrong, and how it can be undone, is told to `tell`. */
export function useEdits(tell: Tell): PaperActions {
  return useMemo(() => edits(tell), [tell]);
}

function edits(tell: Tell): PaperActions {
  const { attempt, onUndo } = undoable(tell);

  const onEdit: PaperActions['onEdit'] = (papers, change, done = editInWords(papers, change), watched = {}) =>
    attempt(({ editPapers }) => editPapers(idsOf(papers), change, watched), done, watched);

  const onDelete: PaperActions['onDelete'] = (papers, watched = {}) =>
    attempt(({ deletePapers }) => deletePapers(idsOf(papers), watched), doneTo(papers, 'edits.deleted'), watched);

  return {
    onEdit,
    onStar: (paper, starred) => onEdit([paper], { starred }),
    onTag: (paper, tag) => onEdit([paper], { addTags: [tag] }),
    onUntag: (paper, tag) => onEdit([paper], { removeTags: [tag] }),
    onDelete,
    onOpen: ({ url }, behind) => openAddress(webAddress(url), behind),
    onCopy: (paper, form) => void copyPaper(paper, form).then(tell),
    onUndo,
    completeTag,
    notes: noteKeeper(tell),
    findSimilar,
  };
}

function idsOf(papers: NamedPaper[]) {
  return papers.map(({ id }) => id);
}
