import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { webAddress } from '../../components/links.ts';
import type { NamedPaper, PaperActions } from '../../components/paper-actions.ts';
import type { ReaderChange, Watched } from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { copyPaper } from './copy-paper.ts';
import { noteKeeper } from './detail/note-keeper.ts';
import { findSimilar } from './detail/use-similar.ts';
import { doneTo, editInWords } from './edit-words.ts';
import { library, type Tell, undoable } from './undoable.ts';

const CHOICES = 8;

/** What the reader does with papers. What was done or went wrong, and how it can be undone, is told to `tell`. */
export function useEdits(tell: Tell): PaperActions {
  return useMemo(() => edits(tell), [tell]);
}

function edits(tell: Tell): PaperActions {
  const { attempt, onUndo } = undoable(tell);
  async function onEdit(
    papers: NamedPaper[],
    change: ReaderChange,
    done = editInWords(papers, change),
    watched: Watched = {},
  ) {
    await attempt(({ editPapers }) => editPapers(idsOf(papers), change, watched), done, watched);
  }

  async function onDelete(papers: NamedPaper[], watched: Watched = {}) {
    const done = doneTo(papers, 'edits.deleted');
    await attempt(({ deletePapers }) => deletePapers(idsOf(papers), watched), done, watched);
  }

  return {
    onEdit,
    onStar: (paper, starred) => onEdit([paper], { starred }),
    onTag: (paper, tag) => onEdit([paper], { addTags: [tag] }),
    onUntag: (paper, tag) => onEdit([paper], { removeTags: [tag] }),
    onDelete,
    onOpen: (paper, behind) => open(paper, behind),
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

function open({ url }: SavedPaper, behind: boolean): void {
  const address = webAddress(url);
  if (address) void browser.tabs.create({ url: address, active: !behind });
}

async function completeTag(typed: string): Promise<string[]> {
  const [{ completions }, { listTags }] = await Promise.all([import('../../lib/search/index.ts'), library()]);
  const tags = await listTags();
  return typed.trim() ? completions(typed, tags, CHOICES) : tags;
}
