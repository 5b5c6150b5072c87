import type { DescribeActions } from '../../../components/detail/DescribeForm.tsx';
import type { DescribedField, Description } from '../../../components/detail/described-fields.ts';
import type { MergeActions } from '../../../components/detail/MergePart.tsx';
import type { Message } from '../../../components/Toast.tsx';
import {
  asPagesSaid,
  describePaper,
  type JournalId,
  mergePapers,
  splitPaper,
  undo,
} from '../../../lib/library/index.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { unlessFull } from '../../../lib/status/unsaved.ts';
import { type TextKey, t } from '../../../lib/words/index.ts';

type Tell = (message: Message | undefined) => void;

const OTHERS = 6;

/** Edits of the record itself: what it says, and whether it is one. Each is told, and can be undone there. */
export function recordEdits(tell: Tell, onShow: (id: PaperId) => void): DescribeActions & MergeActions {
  return {
    onDescribe: ({ id }, description, emptied) =>
      attempt(tell, () => describe(id, description, emptied), 'detail.described', 'detail.failed'),
    onReset: ({ id }, field) =>
      attempt(tell, async () => [await asPagesSaid(id, field)], 'detail.resetDone', 'detail.failed'),
    onMerge: async (paper, other) => {
      const stays = paper.firstSeen <= other.firstSeen ? paper : other;
      await attempt(tell, async () => [await mergePapers(paper.id, other.id)], 'detail.merged', 'detail.mergeFailed');
      onShow(stays.id);
    },
    onSplit: (absorbed) => attempt(tell, () => split(absorbed), 'detail.split', 'detail.splitFailed'),
    findOthers: async ({ id }, line) => {
      const { searchPapers } = await import('../../../lib/actions/search-papers.ts');
      const { papers } = await searchPapers(line, OTHERS + 1);
      return papers.filter((paper) => paper.id !== id).slice(0, OTHERS);
    },
  };
}

/** Runs edits that are told, and undone, as one. */
async function attempt(tell: Tell, edit: () => Promise<JournalId[]>, done: TextKey, failed: TextKey): Promise<void> {
  try {
    const edits = await edit();
    if (edits.length > 0) tell({ text: t(done), undo: () => void takeBack(tell, edits) });
  } catch (error) {
    console.warn(error);
    tell({ text: unlessFull(error, t(failed)) });
  }
}

async function takeBack(tell: Tell, edits: JournalId[]): Promise<void> {
  try {
    for (const edit of edits.toReversed()) await undo(edit);
    tell({ text: t('edits.undone') });
  } catch (error) {
    tell({ text: unlessFull(error, t('edits.undoFailed')), undo: () => void takeBack(tell, edits) });
  }
}

async function describe(id: PaperId, description: Description, emptied: DescribedField[]): Promise<JournalId[]> {
  const edits: JournalId[] = [];
  for (const [field, value] of Object.entries(description)) {
    edits.push(await describePaper(id, field as DescribedField, value));
  }
  for (const field of emptied) edits.push(await asPagesSaid(id, field));
  return edits;
}

async function split(absorbed: PaperId): Promise<JournalId[]> {
  const edit = await splitPaper(absorbed);
  return edit === undefined ? [] : [edit];
}
