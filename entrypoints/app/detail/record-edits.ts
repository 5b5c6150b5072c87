import type { DescribeActions } from '../../../components/detail/DescribeForm.tsx';
import type { MergeActions } from '../../../components/detail/MergePart.tsx';
import type { Message } from '../../../components/Toast.tsx';
import {
  describeRecord,
  mergeRecords,
  type RecordEdits,
  splitRecord,
  undoRecordEdits,
} from '../../../lib/actions/record-edits.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { unlessFull } from '../../../lib/status/unsaved.ts';
import { type TextKey, t } from '../../../lib/words/index.ts';

type Tell = (message: Message | undefined) => void;

const OTHERS = 6;

/** Edits of the record itself: what it says, and whether it is one. Each is told, and can be undone there. */
export function recordEdits(tell: Tell, onShow: (id: PaperId) => void): DescribeActions & MergeActions {
  return {
    onDescribe: ({ id }, description, emptied) =>
      attempt(tell, () => describeRecord(id, description, emptied), 'detail.described', 'detail.failed'),
    onReset: ({ id }, field) =>
      attempt(tell, () => describeRecord(id, {}, [field]), 'detail.resetDone', 'detail.failed'),
    onMerge: (paper, other) => {
      const merge = async () => {
        const { edits, stays } = await mergeRecords(paper, other);
        onShow(stays);
        return edits;
      };
      return attempt(tell, merge, 'detail.merged', 'detail.mergeFailed');
    },
    onSplit: (absorbed) => attempt(tell, () => splitRecord(absorbed), 'detail.split', 'detail.splitFailed'),
    findOthers: async ({ id }, line) => {
      const { searchPapers } = await import('../../../lib/actions/search-papers.ts');
      const { papers } = await searchPapers(line, OTHERS + 1);
      return papers.filter((paper) => paper.id !== id).slice(0, OTHERS);
    },
  };
}

/** Runs edits that are told, and undone, as one. */
async function attempt(tell: Tell, edit: () => Promise<RecordEdits>, done: TextKey, failed: TextKey): Promise<void> {
  try {
    const edits = await edit();
    if (edits.length > 0) tell({ text: t(done), undo: () => void takeBack(tell, edits) });
  } catch (error) {
    console.warn(error);
    tell({ text: unlessFull(error, t(failed)) });
  }
}

async function takeBack(tell: Tell, edits: RecordEdits): Promise<void> {
  try {
    await undoRecordEdits(edits);
    tell({ text: t('edits.undone') });
  } catch (error) {
    tell({ text: unlessFull(error, t('edits.undoFailed')), undo: () => void takeBack(tell, edits) });
  }
}
