import { newestAtOnce } from '../../lib/library/bare.ts';
import { readHeadsAhead } from '../../lib/library/bare-index.ts';
import type { FirstPapers } from '../app/use-newest.ts';

/** As many as fill a popup. */
const COUNT = 12;

/** Asks for the first papers, before anything is drawn, and then for what a search needs first. */
export function readAhead(): FirstPapers {
  const first: FirstPapers = { count: COUNT, reading: newestAtOnce(COUNT) };
  first.reading.then(
    (papers) => {
      first.papers = papers;
      readHeadsAhead();
    },
    () => {
      // Whoever waits for them is told.
    },
  );
  return first;
}
