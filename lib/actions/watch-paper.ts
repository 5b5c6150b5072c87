import {
  changesSince,
  type Merger,
  mergersInto,
  papersById,
  type SeenPaper,
  watchLibrary,
  withSightings,
} from '../library/index.ts';
import type { PaperId } from '../paper/paper.ts';

/** A paper as it is in the library at this moment, with what became part of it. */
export interface WholePaper {
  id: PaperId;
  /** Absent when it is not in the library. */
  paper?: SeenPaper;
  mergers: Merger[];
}

/**
 * Reads a paper with where it was seen and what became part of it, and again whenever it has changed.
 * @param onFailure is given what keeps the library from being read
 * @returns what ends that
 */
export function watchPaper(
  id: PaperId,
  onRead: (whole: WholePaper) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let wanted = true;
  let known: number | undefined;
  async function look() {
    const { revision, ids } = await changesSince(known);
    known = revision;
    if (ids && !ids.includes(id)) return;
    const whole = await readWhole(id);
    if (wanted) onRead(whole);
  }
  const end = watchLibrary(() => void look().catch(onFailure), onFailure);
  return () => {
    wanted = false;
    end();
  };
}

async function readWhole(id: PaperId): Promise<WholePaper> {
  const [[paper], mergers] = await Promise.all([papersById([id]).then(withSightings), mergersInto(id)]);
  return { id, mergers, ...(paper && { paper }) };
}
