import { useEffect, useState } from 'react';
import { current, type Triage } from '../../../components/today/triage.ts';
import { papersById } from '../../../lib/library/bare.ts';
import type { PaperId, SavedPaper } from '../../../lib/paper/paper.ts';

/**
 * The paper in view; until it has been read the one before it.
 * @param revision another one when the library is another
 * @param onGone hears of a paper that is not in the library any more
 */
export function usePaperInView(
  triage: Triage | undefined,
  revision: object,
  onGone: (id: PaperId) => void,
  onFailure: (error: unknown) => void,
): SavedPaper | undefined {
  const [paper, setPaper] = useState<SavedPaper>();
  const id = triage && current(triage);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is a reason to read again
  useEffect(() => {
    let wanted = true;
    const take = ([found]: SavedPaper[]) => {
      if (wanted && id) found ? setPaper(found) : onGone(id);
    };
    if (id) papersById([id]).then(take, onFailure);
    return () => {
      wanted = false;
    };
  }, [id, revision, onGone, onFailure]);
  return paper;
}
