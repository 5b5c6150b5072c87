import { useEffect, useState } from 'react';
import type { PaperId, SavedPaper } from '../../../lib/paper/paper.ts';

/** The papers most like one, found once the page has painted it; undefined until then. They are left as they were found. */
export function useSimilar(id: PaperId, limit: number): SavedPaper[] | undefined {
  const [found, setFound] = useState<{ id: PaperId; papers: SavedPaper[] }>();
  useEffect(() => {
    let wanted = true;
    const idle = requestIdleCallback(async () => {
      const papers = await findSimilar(id, limit);
      if (wanted) setFound({ id, papers });
    });
    return () => {
      wanted = false;
      cancelIdleCallback(idle);
    };
  }, [id, limit]);
  return found?.id === id ? found.papers : undefined;
}

/** The same without waiting for the page. None where the search fails: nothing hangs on it. */
export async function findSimilar(id: PaperId, limit: number): Promise<SavedPaper[]> {
  try {
    const { similarPapers } = await import('../../../lib/actions/similar-papers.ts');
    return await similarPapers(id, limit);
  } catch (error) {
    console.warn(error);
    return [];
  }
}
