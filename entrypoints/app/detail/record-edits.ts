import type { DescribeActions } from '../../../components/detail/DescribeForm.tsx';
import type { MergeActions } from '../../../components/detail/MergePart.tsx';
import { describeRecord, mergeRecords, splitRecord } from '../../../lib/actions/record-edits.ts';
import { type Tell, undoable } from '../../../lib/actions/undoable.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { t } from '../../../lib/words/index.ts';

const OTHERS = 6;

/** Edits of the record itself: what it says, and whether it is one. Each is told, and can be undone there. */
export function recordEdits(tell: Tell, onShow: (id: PaperId) => void): DescribeActions & MergeActions {
  const { attempt } = undoable(tell);
  const describing = { failed: t('detail.failed') };
  return {
    onDescribe: ({ id }, description, emptied) =>
      attempt(() => describeRecord(id, description, emptied), t('detail.described'), describing),
    onReset: ({ id }, field) => attempt(() => describeRecord(id, {}, [field]), t('detail.resetDone'), describing),
    onMerge: (paper, other) => {
      const merge = async () => {
        const { edits, stays } = await mergeRecords(paper, other);
        onShow(stays);
        return edits;
      };
      return attempt(merge, t('detail.merged'), { failed: t('detail.mergeFailed') });
    },
    onSplit: (absorbed) => attempt(() => splitRecord(absorbed), t('detail.split'), { failed: t('detail.splitFailed') }),
    findOthers: async ({ id }, line) => {
      const { searchPapers } = await import('../../../lib/actions/search-papers.ts');
      const { papers } = await searchPapers(line, OTHERS + 1);
      return papers.filter((paper) => paper.id !== id).slice(0, OTHERS);
    },
  };
}
