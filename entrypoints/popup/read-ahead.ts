import { newestAtOnce } from '../../lib/library/bare.ts';
import { readHeadsAhead } from '../../lib/library/bare-index.ts';
import type { FirstPapers } from '../app/use-newest.ts';

/** The least height of a row, of the field above the rows, and of a popup, whose window may still be opening; in pixels. */
const ROW = 62;
const FIELD = 48;
const POPUP = 600;

/** Asks for the first papers, before anything is drawn, and then for what a search needs first. */
export function readAhead(): FirstPapers {
  const count = Math.ceil((Math.max(POPUP, innerHeight) - FIELD) / ROW);
  const first: FirstPapers = { count, reading: newestAtOnce(count) };
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
