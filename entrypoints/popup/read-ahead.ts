/**
 * The first papers, asked for as soon as the page begins: they are read while the browser still loads all that draws them.
 * The build has this file run before any other (`wxt.config.ts`).
 */
import { newestAtOnce } from '../../lib/library/bare.ts';
import { readHeadsAhead } from '../../lib/library/bare-index.ts';
import type { FirstPapers } from '../app/use-newest.ts';

/** As many as fill a popup. */
const count = 12;

const reading = newestAtOnce(count);

export const firstPapers: FirstPapers = { count, reading };

reading.then(
  (papers) => {
    firstPapers.papers = papers;
    readHeadsAhead();
  },
  () => {
    // Whoever waits for them is told.
  },
);
