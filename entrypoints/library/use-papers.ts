import { useEffect, useMemo, useRef, useState } from 'react';
import type { PaperSource } from '../../components/library/PaperTable.tsx';
import { PaperWindow } from '../../components/library/paper-window.ts';
import { changesSince, papersById } from '../../lib/library/bare.ts';

/**
 * The papers of rows, as far as they are on the screen.
 * @param revision another one when the library is another
 */
export function usePapers(revision: object): PaperSource {
  const [state, setState] = useState({});
  const [papers] = useState(() => new PaperWindow(papersById, () => setState({})));
  const seen = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is the reason to look again
  useEffect(() => {
    void changesSince(seen.current).then(({ revision, ids }) => {
      const isFirst = seen.current === undefined;
      seen.current = revision;
      if (!isFirst) papers.change(ids);
    });
  }, [revision, papers]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read makes another source, so that rows are drawn again
  return useMemo(() => ({ get: (id) => papers.get(id), want: (ids) => papers.want(ids) }), [papers, state]);
}
