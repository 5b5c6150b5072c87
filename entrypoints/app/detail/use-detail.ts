import { useEffect, useState } from 'react';
import {
  changesSince,
  type Merger,
  mergersInto,
  papersById,
  type SeenPaper,
  watchLibrary,
  withSightings,
} from '../../../lib/library/index.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';

/** A paper as it is in the library at this moment. */
export interface Read {
  id: PaperId;
  /** Absent when it is not in the library. */
  paper?: SeenPaper;
  mergers: Merger[];
}

/**
 * A paper with where it was seen and what became part of it, read again whenever it has changed; undefined until it has
 * been read. Throws, as a component does, when the library cannot be read.
 */
export function useDetail(id: PaperId): Read | undefined {
  const [found, setFound] = useState<Read>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let wanted = true;
    let known: number | undefined;
    async function look() {
      const { revision, ids } = await changesSince(known);
      known = revision;
      if (ids && !ids.includes(id)) return;
      const read = await readPaper(id);
      if (wanted) setFound(read);
    }
    const end = watchLibrary(() => void look().catch(setFailure), setFailure);
    return () => {
      wanted = false;
      end();
    };
  }, [id]);
  if (failure) throw new Error(String(failure).split('\n', 1)[0], { cause: failure });
  return found?.id === id ? found : undefined;
}

async function readPaper(id: PaperId): Promise<Read> {
  const [[paper], mergers] = await Promise.all([papersById([id]).then(withSightings), mergersInto(id)]);
  return { id, mergers, ...(paper && { paper }) };
}
