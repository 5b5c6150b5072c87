import { chunks } from '../messages/chunks.ts';
import type { PlacedPaper, sendMessage } from '../messages/protocol.ts';
import { paintMarks } from '../page/marks.ts';
import { watchPage } from '../page/watch.ts';
import { LayoutChanged, type Site, siteFor } from '../sites/index.ts';
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
 * Reads the listings that a tab shows as the reader goes: each paper of a page is sent once, and once more if the page
 * shows more of it later; what comes back is painted as marks.
 * @param send the road to the background
 */
export function captureListings(document: Document, send: typeof sendMessage): Capturing {
  let visit = new Visit(addressOf(document));
  let reading = Promise.resolve();
  let late: ReturnType<typeof setTimeout> | undefined;

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
    if (url.href !== visit.url.href) visit = await leave(visit, url, send);
    const site = siteFor(url);
    if (site) await readListing(site, visit, lastTry);
  }

  async function readListing(site: Site, current: Visit, lastTry: boolean) {
    try {
      const papers = site.extract(document, current.url);
      clearTimeout(late);
      await sendPapers(site, current, current.unsent(papers));
      paintMarks(
        document,
        current.markedRows(papers, (paper) => site.rowOf?.(document, paper)),
      );
    } catch (error) {
      if (!(error instanceof LayoutChanged)) throw error;
      if (lastTry) return reportOnce(current, error);
      readLater(LATE_ROWS, true);
    }
  }

  async function sendPapers(site: Site, current: Visit, papers: PlacedPaper[]) {
    const listing = site.listingOf?.(document, current.url) ?? document.title;
    const portions = chunks(papers);
    // A page that lists nothing is worth a word too: the last page's count must go.
    if (!current.announced && portions.length === 0) portions.push([]);
    for (const portion of portions) {
      const before = current.countsBefore(portion);
      const message = { site: site.name, pageUrl: current.url.href, listing, papers: portion, before };
      current.received(portion, await send('capture', message));
    }
  }

  async function reportOnce(current: Visit, { site, missing }: LayoutChanged) {
    if (current.announced) return;
    current.announced = true;
    await send('unreadable', { site, missing, pageUrl: current.url.href });
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

/** A new visit. Where a page's own navigation leads off the listings, the toolbar has to hear of it. */
async function leave(old: Visit, url: URL, send: typeof sendMessage): Promise<Visit> {
  const site = siteFor(old.url);
  if (site && !siteFor(url)) {
    await send('capture', {
      site: site.name,
      pageUrl: url.href,
      listing: '',
      papers: [],
      before: { found: 0, fresh: 0 },
    });
  }
  return new Visit(url);
}

function addressOf(document: Document): URL {
  const url = new URL(document.URL);
  url.hash = '';
  return url;
}
