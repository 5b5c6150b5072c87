import { useMemo } from 'react';
import type { BulkActions } from '../../components/library/bulk-actions.ts';
import type { PaperActions } from '../../components/paper-actions.ts';
import { papersById } from '../../lib/library/index.ts';
import type { PaperId } from '../../lib/paper/paper.ts';

/** The tags of so many selected papers are looked up, to be taken off. */
const MOST_READ = 2_000;

/** What can be done with all of these papers. */
export function useBulk(ids: ReadonlySet<PaperId>, actions: PaperActions): BulkActions {
  return useMemo(() => {
    const papers = () => [...ids].map((id) => ({ id }));
    return {
      onEdit: (change, done) => void actions.onEdit(papers(), change, done),
      onDelete: () => void actions.onDelete(papers()),
      completeTag: actions.completeTag,
      completeUntag: (typed) => tagsOf([...ids].slice(0, MOST_READ), typed),
    };
  }, [ids, actions]);
}

async function tagsOf(ids: PaperId[], typed: string): Promise<string[]> {
  const tags = new Set((await papersById(ids)).flatMap(({ tags }) => tags));
  return [...tags].filter((tag) => tag.includes(typed.trim())).sort();
}
