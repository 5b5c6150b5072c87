import { type Bar, createBar } from '../page/bar.ts';
import { rowsOf } from '../page/row-element.ts';
import { darkBehind } from '../page/shade.ts';
import { type Treatment, treatRows } from '../page/treated-rows.ts';
import { whenPainted } from '../page/when-painted.ts';
import { type Hiding, hidingOn, setHiding } from '../settings/hiding.ts';
import type { VisitMark } from './visit.ts';

/** Hides the rows of papers that the reader has passed before, where that is wanted, and says so in a bar. */
export interface PageHiding {
  /** The page lists these papers, by their headings. */
  show(pageUrl: string, rows: Map<Element, VisitMark>): void;
  /** The settings have changed. */
  follow(): Promise<void>;
  /** By the reader's command: which brings the bar back where it was closed. On a page without papers it does nothing. */
  toggle(): Promise<void>;
  /** All rows are on display again: nobody is left who could show them. */
  stop(): void;
}

/** @param onShown rows are on display again, and their marks may have to move */
export function pageHiding(document: Document, site: string, onShown: () => void): PageHiding {
  let hiding: Hiding | undefined;
  let shown: { pageUrl: string; rows: Map<Element, VisitMark> } = { pageUrl: '', rows: new Map() };
  /** The page on which the reader has closed the bar. */
  let closedOn: string | undefined;
  let bar: Bar | undefined;

  async function set(change: Partial<Hiding>) {
    await setHiding(site, change);
    await follow();
  }

  async function follow() {
    const before = hiding;
    hiding = await hidingOn(site);
    apply();
    if (before?.hidesSeen && !hiding.hidesSeen) onShown();
  }

  /** What only the bar tells can wait until the marks are there. */
  function applySoon() {
    const { hidesSeen, dimsDismissed } = hiding ?? {};
    const marks = [...shown.rows.values()];
    if (marks.some((mark) => (hidesSeen && wasPassed(mark)) || (dimsDismissed && mark.isDismissed))) apply();
    else whenPainted(apply);
  }

  async function begin() {
    hiding = await hidingOn(site);
    applySoon();
  }

  function apply() {
    if (!hiding) return;
    const { seen, dismissed } = dealtWith(shown.rows);
    treatRows(
      new Map([
        ...treatment(dismissed, hiding.dimsDismissed, 'dimmed'),
        ...treatment(seen, hiding.hidesSeen, 'hidden'),
      ]),
    );
    const isWanted = hiding.hasBar && closedOn !== shown.pageUrl && seen.length + dismissed.length > 0;
    if (!isWanted) return removeBar();
    bar ??= createBar(document, darkBehind(document)(document.body), events);
    bar.show({ site, ...hiding, seen: seen.length, dismissed: dismissed.length });
  }

  function removeBar() {
    bar?.remove();
    bar = undefined;
  }

  const events = {
    onHide: (hidesSeen: boolean) => void set({ hidesSeen }).catch(console.warn),
    onDim: (dimsDismissed: boolean) => void set({ dimsDismissed }).catch(console.warn),
    onNever: () => void set({ hasBar: false }).catch(console.warn),
    onClose() {
      closedOn = shown.pageUrl;
      apply();
    },
  };

  return {
    show(pageUrl, rows) {
      shown = { pageUrl, rows };
      if (hiding) applySoon();
      else void begin().catch(console.warn);
    },
    follow,
    async toggle() {
      if (shown.rows.size === 0) return;
      closedOn = undefined;
      await set({ hidesSeen: !(await hidingOn(site)).hidesSeen, hasBar: true });
    },
    stop() {
      hiding = undefined;
      treatRows(new Map());
      removeBar();
    },
  };
}

/** The rows of papers that were passed before this visit and not kept, and of those that were dismissed. */
function dealtWith(marks: Map<Element, VisitMark>): Record<'seen' | 'dismissed', Element[][]> {
  const isAny = [...marks.values()].some((mark) => wasPassed(mark) || mark.isDismissed);
  const rows = isAny ? [...rowsOf(marks.keys())] : [];
  const where = (is: (mark: VisitMark) => boolean) =>
    rows.filter(([heading]) => is(marks.get(heading) as VisitMark)).map(([, row]) => row);
  return {
    seen: where(wasPassed),
    dismissed: where(({ isDismissed }) => isDismissed),
  };
}

function wasPassed({ state, isFresh }: VisitMark): boolean {
  return state === 'seen' && !isFresh;
}

function treatment(rows: Element[][], isOn: boolean, treatment: Treatment): [HTMLElement, Treatment][] {
  if (!isOn) return [];
  return rows.flat().map((row) => [row as HTMLElement, treatment]);
}
