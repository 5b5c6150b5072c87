import type { Mark, PlacedPaper } from '../messages/protocol.ts';
import type { FoundPaper, PaperId } from '../paper/paper.ts';

/** A mark, and whether its paper was new when this visit first met it. */
export type VisitMark = Mark & { isFresh: boolean };

/** One page as it is shown in one tab, from its arrival until the tab shows another. */
export class Visit {
  /** The background has heard of this page. */
  announced = false;
  /** The reader has said that this page is to be read. */
  isAskedFor = false;
  /** How often reading or sending has failed. */
  failures = 0;
  /** How much of each paper was sent, by the paper's address. */
  private readonly sent = new Map<string, number>();
  private readonly marks = new Map<string, VisitMark>();
  /** Papers that were sent and are in the library no more: they may come back. */
  private readonly gone = new Set<PaperId>();
  /** By its heading, the address of each paper that has a mark. */
  private rows = new Map<Element, string>();

  constructor(readonly url: URL) {}

  /** The same page, come back to. */
  again(): Visit {
    return new Visit(this.url);
  }

  /** The papers that were not sent yet, or of which the page now shows more; with their places. */
  unsent(papers: FoundPaper[]): PlacedPaper[] {
    const placed = papers.map((paper, position) => ({ paper, position }));
    return placed.filter(({ paper }) => richness(paper) > (this.sent.get(paper.url) ?? Number.NEGATIVE_INFINITY));
  }

  /** Papers were sent, and these marks came back for them. What was new at first sight stays so for this visit. */
  received(papers: PlacedPaper[], marks: (Mark | null)[]): void {
    this.announced = true;
    for (const [i, { paper }] of papers.entries()) {
      const mark = marks[i];
      this.sent.set(paper.url, richness(paper));
      if (mark) this.take(paper.url, mark);
    }
  }

  /**
   * Papers stand otherwise with the reader than before, or are gone, and their marks with them; those that this page does
   * not show are passed over.
   */
  changed(marks: Mark[], gone: PaperId[] = []): void {
    for (const id of gone) this.gone.add(id);
    const byId = new Map(marks.map((mark) => [mark.id, mark]));
    for (const [url, { id }] of this.marks) {
      const mark = byId.get(id);
      if (mark) this.take(url, mark);
    }
  }

  /** How many papers were found before these were sent, and how many of all so far were new to the reader. */
  countsBefore(papers: PlacedPaper[]): { found: number; fresh: number } {
    const fresh = [...this.marks.values()].filter(({ isFresh }) => isFresh).length;
    const again = papers.filter(({ paper }) => this.marks.has(paper.url)).length;
    return { found: this.marks.size - again, fresh };
  }

  /** Takes down which heading is which paper's. */
  place(papers: FoundPaper[], rowOf: (paper: FoundPaper) => Element | undefined): void {
    this.rows = new Map();
    for (const { url, row } of papers.map((paper) => ({ url: paper.url, row: rowOf(paper) }))) {
      if (row && this.marks.has(url)) this.rows.set(row, url);
    }
  }

  /** Which mark belongs at the end of which heading. */
  markedRows(): Map<Element, VisitMark> {
    const marked = [...this.rows].map(([row, url]): [Element, VisitMark] => [row, this.marks.get(url) as VisitMark]);
    return new Map(marked.filter(([, { id }]) => !this.gone.has(id)));
  }

  private take(url: string, mark: Mark): void {
    const isFresh = this.marks.get(url)?.isFresh ?? mark.state === 'new';
    const isStillNew = isFresh && mark.state === 'seen' && !mark.isDismissed;
    this.marks.set(url, { ...mark, isFresh, ...(isStillNew && { state: 'new' }) });
    this.gone.delete(mark.id);
  }
}

/** How much of a paper is shown: its fields, less those that break off. */
function richness(paper: FoundPaper): number {
  const cut = Number(paper.abstractTruncated ?? false) + Number(paper.authorsTruncated ?? false);
  return Object.keys(paper).length - 2 * cut;
}
