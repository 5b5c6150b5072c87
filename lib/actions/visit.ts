import type { Mark, PlacedPaper } from '../messages/protocol.ts';
import type { FoundPaper } from '../paper/paper.ts';

/** One page as it is shown in one tab, from its arrival until the tab shows another. */
export class Visit {
  /** The background has heard of this page. */
  announced = false;
  /** How often reading or sending has failed. */
  failures = 0;
  /** How much of each paper was sent, by the paper's address. */
  private readonly sent = new Map<string, number>();
  private readonly marks = new Map<string, Mark>();

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
      if (mark && (mark.state === 'kept' || !this.marks.has(paper.url))) this.marks.set(paper.url, mark);
    }
  }

  /** How many papers were found before these were sent, and how many of all so far were new to the reader. */
  countsBefore(papers: PlacedPaper[]): { found: number; fresh: number } {
    const fresh = [...this.marks.values()].filter(({ state }) => state === 'new').length;
    const again = papers.filter(({ paper }) => this.marks.has(paper.url)).length;
    return { found: this.marks.size - again, fresh };
  }

  /** Which mark belongs at the end of which heading. */
  markedRows(papers: FoundPaper[], rowOf: (paper: FoundPaper) => Element | undefined): Map<Element, Mark> {
    const rows = new Map<Element, Mark>();
    for (const paper of papers) {
      const mark = this.marks.get(paper.url);
      const row = mark && rowOf(paper);
      if (row) rows.set(row, mark);
    }
    return rows;
  }
}

/** How much of a paper is shown: its fields, less those that break off. */
function richness(paper: FoundPaper): number {
  const cut = Number(paper.abstractTruncated ?? false) + Number(paper.authorsTruncated ?? false);
  return Object.keys(paper).length - 2 * cut;
}
