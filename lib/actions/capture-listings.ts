import { chunks } from '../messages/chunks.ts';
import type { Mark, PlacedPaper, sendMessage } from '../messages/protocol.ts';
import { watchPage } from '../page/watch.ts';
import type { FoundPaper, PaperId } from '../paper/paper.ts';
import { patternOf } from '../sites/patterns.ts';
import { LayoutChanged, type Site } from '../sites/site.ts';
import { Visit, type VisitMark } from './visit.ts';

/** Rows may come late: a page is called unreadable when it still is after so many milliseconds. */
const LATE_ROWS = 3_000;

/** What went wrong may soon be over: a page is read again so often, each time a second later than the time before. */
const MOST_FAILURES = 3;
const AGAIN = 1_000;

/** Captures what one tab shows, page after page. */
export interface Capturing {
  /** The page is to be read as if it had just come: the tab shows it again, or the settings are others. */
  pageChanged(): void;
  /**
   * The tab is on its way to another address: of another page, of another place of this one, which may have another list
   * there, as behind OpenReview's tabs, or of a file, which leaves all as it is.
   */
  mayChange(): void;
  /** Papers stand otherwise with the reader than before, or are gone from the library. */
  marksChanged(marks: Mark[], gone: PaperId[]): void;
  /** Looks at the page again, as after a change of its own. */
  readAgain(): void;
  /** Reads the page that is shown at the reader's word, whatever is wanted. */
  readNow(): void;
  stop(): void;
}

/** What comes of it on the page. */
export interface OnPage {
  /** Papers that the page lists were found at these headings, and no others, and are on their way to the background. */
  expect(headings: readonly Element[]): void;
  /** Is given the page's address and each heading's mark, whenever they may have changed. */
  show(pageUrl: string, rows: Map<Element, VisitMark>): void;
}

/** How a page is read. */
interface Reading {
  /** The reader has said that it is to be read, whatever is wanted. */
  isAskedFor?: boolean;
  /** What cannot be read any better by now is called unreadable. */
  isLastTry?: boolean;
}

/**
 * Reads a site's listings that a tab shows as the reader goes: each paper of a page is sent once, and once more if the page
 * shows more of it later; what comes back are its marks.
 * @param send the road to the background
 * @param isWanted whether the reader wants this site's listings captured
 */
export function captureListings(
  document: Document,
  site: Site,
  send: typeof sendMessage,
  isWanted: (site: string) => Promise<boolean>,
  { expect, show }: OnPage,
): Capturing {
  let visit = new Visit(addressOf(document));
  let reading = Promise.resolve();
  let late: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  function isListing(url: URL): boolean {
    return patternOf(site, url) !== undefined;
  }

  function nameOf(url: URL): { site: string; page: string; pageUrl: string } {
    return { site: site.name, page: patternOf(site, url) ?? '', pageUrl: url.href };
  }

  function readSoon(how: Reading = {}) {
    reading = reading.then(() => read(how)).catch(failed);
  }

  function failed(error: unknown) {
    if (isStopped) return;
    console.warn('Gleaner:', error);
    expect([]);
    visit.failures += 1;
    if (visit.failures <= MOST_FAILURES) readLater(AGAIN * visit.failures);
  }

  function readLater(milliseconds: number, how?: Reading) {
    clearTimeout(late);
    late = setTimeout(readSoon, milliseconds, how);
  }

  async function read({ isAskedFor = false, isLastTry = false }: Reading) {
    const url = addressOf(document);
    if (url.href !== visit.url.href) visit = await leave(visit, url);
    // Whatever the background has heard of the page, it is to hear what comes of the reader's wish.
    if (isAskedFor) Object.assign(visit, { isAskedFor, announced: false });
    if (!isListing(url)) return show(url.href, new Map());
    const isRead = visit.isAskedFor || (await isWanted(site.name));
    if (isStopped) return;
    await (isRead ? readListing(visit, isLastTry) : leaveAlone(visit));
  }

  async function leaveAlone(current: Visit) {
    show(current.url.href, new Map());
    if (!current.announced) await sendNothing(current.url, current.url);
    current.announced = true;
  }

  async function readListing(current: Visit, isLastTry: boolean) {
    try {
      const papers = site.extract(document, current.url);
      clearTimeout(late);
      const headingOf = (paper: FoundPaper) => site.rowOf?.(document, paper);
      const headings = new Map(papers.map((paper) => [paper, headingOf(paper)]));
      expect([...headings.values()].filter((heading) => heading !== undefined));
      await sendPapers(current, current.unsent(papers));
      // The page may have drawn its rows anew meanwhile.
      const isThere = (paper: FoundPaper) => headings.get(paper)?.isConnected;
      current.place(papers, (paper) => (isThere(paper) ? headings.get(paper) : headingOf(paper)));
      show(current.url.href, current.markedRows());
    } catch (error) {
      if (!(error instanceof LayoutChanged)) throw error;
      if (isLastTry) return reportOnce(current, error.missing);
      readLater(LATE_ROWS, { isLastTry: true });
    }
  }

  async function sendPapers(current: Visit, papers: PlacedPaper[]) {
    const listing = site.listingOf?.(document, current.url) ?? document.title;
    const portions = chunks(papers);
    // A page that lists nothing is worth a word too: the last page's count must go.
    if (!current.announced && portions.length === 0) portions.push([]);
    for (const portion of portions) {
      const before = current.countsBefore(portion);
      const message = { ...nameOf(current.url), listing, papers: portion, before };
      current.received(portion, await send('capture', message));
    }
  }

  async function reportOnce(current: Visit, missing: string) {
    if (current.announced) return;
    current.announced = true;
    await send('unreadable', { ...nameOf(current.url), missing });
  }

  /** The tab shows no papers of ours at this address. */
  async function sendNothing(url: URL, shown: URL) {
    const nothing = { listing: '', papers: [], before: { found: 0, fresh: 0 } };
    await send('capture', { ...nameOf(url), pageUrl: shown.href, ...nothing });
  }

  /** A new visit. Where a page's own navigation leads off the listings, the toolbar has to hear of it. */
  async function leave(old: Visit, url: URL): Promise<Visit> {
    if (isListing(old.url) && !isListing(url)) await sendNothing(old.url, url);
    return new Visit(url);
  }

  const watch = watchPage(document, readSoon);
  return {
    pageChanged() {
      visit = visit.again();
      watch.expectChange();
    },
    mayChange: () => watch.expectChange(),
    marksChanged(marks, gone) {
      visit.changed(marks, gone);
      show(visit.url.href, visit.markedRows());
    },
    readAgain: () => readSoon(),
    readNow: () => readSoon({ isAskedFor: true }),
    stop() {
      isStopped = true;
      clearTimeout(late);
      watch.stop();
    },
  };
}

function addressOf(document: Document): URL {
  const url = new URL(document.URL);
  url.hash = '';
  return url;
}
