import { Dexie } from 'dexie';
import { database } from '../../lib/library/database.ts';
import { savePage } from '../../lib/library/index.ts';
import { asSaved } from '../../lib/paper/merge.ts';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { reading, readingLong } from './reading.ts';

/** What the bench calls inside Chromium. Times are milliseconds of one run. */
const bench = { reading, readingLong, saving };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });

const peer = new Dexie('peer');
peer.version(1).stores({ papers: schemaOf('papers'), sightings: schemaOf('sightings') });

function schemaOf(table: string): string {
  const { primKey, indexes } = database.table(table).schema;
  return [primKey, ...indexes].map(({ src }) => src).join();
}

/**
 * Saving a page whose papers are all new, against bare `bulkPut`s of the same rows into stores with the same indexes:
 * of the papers alone, and of all rows that a page amounts to, which is a sighting for each paper too. The libraries
 * grow by the page; who goes first changes from round to round.
 */
async function saving(round: number, count: number): Promise<{ ours: number; bare: number; barePapers: number }> {
  const page = { site: 'arXiv', pageUrl: 'https://arxiv.org/list/cs.CL/new', listing: 'cs.CL' };
  const pageOf = (first: number) =>
    Array.from({ length: count }, (_, position) => ({ paper: inventedPaper(first + position), position }));
  const papers = pageOf(round * count);
  const rows = papers.map(({ paper }) => ({ ...asSaved(paper, { site: page.site, at: round }), seenCount: 1 }));
  const others = rows.map((row) => ({ ...row, id: `${row.id}a` }));
  const sightings = rows.map(({ id }, position) => ({ paperId: id, ...page, position, at: round, day: '2026-07-02' }));
  await Promise.all([database.open(), peer.open()]);
  const times = { ours: 0, bare: 0, barePapers: 0 };
  const runs = {
    ours: () => savePage({ ...page, papers }, round),
    bare: () =>
      peer.transaction('rw', ['papers', 'sightings'], () =>
        Promise.all([peer.table('papers').bulkPut(rows), peer.table('sightings').bulkPut(sightings)]),
      ),
    barePapers: () => peer.table('papers').bulkPut(others),
  };
  const names = Object.keys(runs) as (keyof typeof runs)[];
  for (const name of round % 2 ? names : names.reverse()) times[name] = await timedAsync(runs[name]);
  return times;
}

function inventedPaper(number: number): FoundPaper {
  const id = `2607.${String(number).padStart(5, '0')}`;
  return {
    title: `An invented study of its own number, which is ${number}`,
    url: `https://arxiv.org/abs/${id}`,
    ids: [`arxiv:${id}`],
    abstract: `Abstract ${number}. ${'We measure what happens when a text is about as long as abstracts are. '.repeat(18)}`,
    authors: ['Ada Example', 'Bo Sample', 'Cy Instance'],
    published: '2026-07',
    subjects: ['cs.CL'],
  };
}

async function timedAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
