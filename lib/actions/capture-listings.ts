import { chunks } from '../messages/chunks.ts';
import type { PlacedPaper, sendMessage } from '../messages/protocol.ts';
import { paintMarks } from '../page/marks.ts';
import { watchPage } from '../page/watch.ts';
import { patternOf } from '../sites/patterns.ts';
import { LayoutChanged, type Site } from '../sites/site.ts';
import { Visit } from './visit.ts';

/** Rows may come late: a page is called unreadable when it still is after so many milliseconds. */
const LATE_ROWS = 3_000;

/** A background that is just starting or ending may miss a message: it is sent again so often, each time a second later. */
const MOST_FAILURES = 3;
const AGAIN = 1_000;

/** Captures what one tab shows, page after page. */
export interface Capturing {
  /** The tab shows another page from here on, or an old one again. */
  pageChanged(): void;
  stop(): void;
}

/**
 * Reads a site's listings that a tab shows as the reader goes: each paper of a page is sent once, and once more if the page
 * shows more of it later; what comes back is painted as marks.
 * @param send the road to the background
 * @param isWanted whether the reader wants this site's listings captured
 */
export function captureListings(
  document: Document,
  site: Site,
  send: typeof sendMessage,
  isWanted: (site: string) => Promise<boolean>,
): Capturing {
  let visit = new Visit(addressOf(document));
  let reading = Promise.resolve();
  let late: ReturnType<typeof setTimeout> | undefined;

  function isListing(url: URL): boolean {
    return patternOf(site, url) !== undefined;
  }

  function nameOf(url: URL): { site: string; page: string; pageUrl: string } {
    return { site: site.name, page: patternOf(site, url) ?? '', pageUrl: url.href };
  }

  function readSoon(lastTry = false) {
    reading = reading.then(() => read(lastTry)).catch(failed);
  }

  function failed(error: unknown) {
    console.warn('Gleaner:', error);
    visit.failures += 1;
    if (visit.failures <= MOST_FAILURES) readLater(AGAIN * visit.failures, false);
  }

  function readLater(milliseconds: number, lastTry: boolean) {
    clearTimeout(late);
    late = setTimeout(readSoon, milliseconds, lastTry);
  }

  async function read(lastTry: boolean) {
    const url = addressOf(document);
    if (url.href !== visit.url.href) visit = await leave(visit, url);
    if (!isListing(url)) return;
    if (await isWanted(site.name)) await readListing(visit, lastTry);
    else await leaveAlone(visit);
  }

  async function leaveAlone(current: Visit) {
    paintMarks(document, new Map());
    if (!current.announced) await sendNothing(current.url, current.url);
    current.announced = true;
  }

  async function readListing(current: Visit, lastTry: boolean) {
    try {
      const papers = site.extract(document, current.url);
      clearTimeout(late);
      await sendPapers(current, current.unsent(papers));
      paintMarks(
        document,
        current.markedRows(papers, (paper) => site.rowOf?.(document, paper)),
      );
    } catch (error) {
      if (!(error instanceof LayoutChanged)) throw error;
      if (lastTry) return reportOnce(current, error.missing);
      readLater(LATE_ROWS, true);
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
    stop() {
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
