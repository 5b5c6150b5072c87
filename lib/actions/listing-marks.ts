import type { PublicPath } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { MarkChange, sendMessage } from '../messages/protocol.ts';
import { type CardFrame, openCardFrame } from '../page/card-frame.ts';
import type { MarkEvents } from '../page/mark-element.ts';
import type { PaintedMark } from '../page/mark-looks.ts';
import { expectMarks, markButton, paintMarks, placeMarksAgain, retireMarks } from '../page/marks.ts';
import type { PaperId } from '../paper/paper.ts';
import { t } from '../words/index.ts';
import type { VisitMark } from './visit.ts';

/** A window has found its size when it kept it for so many milliseconds. */
const QUIET = 200;

/** The marks of the page that a tab shows, and the card that one of them may have opened. */
export interface ListingMarks {
  /** Papers stand at these headings, and no others: their marks are soon to be shown. */
  expect(headings: readonly Element[]): void;
  /** @param pageUrl the page that they are on */
  show(pageUrl: string, rows: Map<Element, VisitMark>): void;
  closeCard(): void;
  /** The reader has come back to the page. */
  lookAgain(): void;
  /** The window has another size. */
  placeAgain(): void;
  /** This script serves no longer: the extension was updated. */
  retire(): void;
}

/**
 * @param send the road to the background
 * @param isCut whether that road is cut, as it is after an update of the extension
 */
export function listingMarks(document: Document, send: typeof sendMessage, isCut: () => boolean): ListingMarks {
  // Looked up in time: a script whose extension is gone cannot do that any more.
  const [whyRetired, instead] = [t('mark.orphan'), t('mark.reload')];
  let pageUrl = '';
  let card: CardFrame | undefined;
  /** How often a card was asked for, or was not wanted any more: the answer may come when that is over. */
  let turn = 0;
  let resizing: ReturnType<typeof setTimeout> | undefined;

  function closeCard() {
    turn += 1;
    card?.close();
  }

  async function open({ id }: PaintedMark, button: HTMLElement) {
    closeCard();
    const own = turn;
    // The page may draw the row anew meanwhile.
    const beside = () => (button.isConnected ? button : markButton(document, id));
    const token = await send('openCard', { paperId: id as PaperId, pageUrl });
    const mark = beside();
    if (own !== turn || !mark) return;
    const address = browser.runtime.getURL(`/card.html#${token}` as PublicPath);
    card = openCardFrame(document, address, mark, (isByClick) => {
      card = undefined;
      if (!isByClick) beside()?.focus({ preventScroll: true });
    });
  }

  async function change({ id }: PaintedMark, change: MarkChange) {
    await send('act', { paperId: id as PaperId, pageUrl, change });
  }

  function attempt(work: Promise<void>, button: HTMLElement | undefined) {
    work.catch((error) => {
      if (isCut()) return;
      console.warn('Gleaner:', error);
      if (button) button.title = t('mark.failed');
    });
  }

  const events: MarkEvents = {
    onOpen: (mark, button) => isCut() || attempt(open(mark, button), button),
    onShelf: (mark, shelf) => isCut() || attempt(change(mark, { shelf }), markButton(document, mark.id)),
  };
  return {
    expect: (headings) => expectMarks(document, headings, events),
    show(url, rows) {
      if (url !== pageUrl) closeCard();
      pageUrl = url;
      paintMarks(document, rows, events);
    },
    closeCard,
    lookAgain() {
      // The browser says nothing to a script whose extension was updated: it has to ask.
      if (document.hidden || isCut() || !pageUrl) return;
      send('lookup', { pageUrl }).catch(console.warn);
    },
    placeAgain() {
      clearTimeout(resizing);
      resizing = setTimeout(placeMarksAgain, QUIET, document);
    },
    retire() {
      closeCard();
      retireMarks(document, whyRetired, instead);
    },
  };
}
