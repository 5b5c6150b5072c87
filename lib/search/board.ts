import { PLACES, type Postings } from './segments/segment.ts';

/** Where a word must stand to count. */
export type Place = 'anywhere' | 'title' | 'authors' | 'abstract';

/** What a head's word weighs against an abstract's. */
export const HEAD_WEIGHT = 2.4;

const impactBits = 255 & ~PLACES;

/** The scores of a part's papers while a query is answered: for each paper a sum, and which words it has. */
export class Board {
  scores = new Float32Array();
  /** A bit for each required word of the query that the paper has. */
  masks = new Uint16Array();
  /** The same, two papers at a time: most have nothing. */
  pairs = new Uint32Array();
  // The best fit of the word at hand so far, in head and body.
  private head = new Uint8Array();
  private body = new Uint8Array();

  /** Makes room for so many papers, none of which has anything. */
  clear(size: number): void {
    if (this.scores.length !== size) {
      this.scores = new Float32Array(size);
      this.pairs = new Uint32Array((size + 1) >> 1);
      this.masks = new Uint16Array(this.pairs.buffer, 0, size);
      this.head = new Uint8Array(size);
      this.body = new Uint8Array(size);
      return;
    }
    this.scores.fill(0);
    this.pairs.fill(0);
  }

  /** Another word of the query: of what it may stand for, the best counts. */
  nextWord(): void {
    this.head.fill(0);
    this.body.fill(0);
  }

  /** Adds a stretch of a head's postings. @param placeBits where the word must stand; 0 for anywhere */
  addHead(
    postings: Postings,
    start: number,
    end: number,
    weight: number,
    rarity: number,
    bit: number,
    placeBits: number,
  ): void {
    const { papers, impacts } = postings;
    const { scores, masks, head } = this;
    const share = Math.round(weight * 256);
    const unit = (rarity * HEAD_WEIGHT) / 255;
    for (let at = start; at < end; at++) {
      const impact = impacts[at] as number;
      if (placeBits !== 0 && (impact & placeBits) === 0) continue;
      const paper = papers[at] as number;
      const fit = ((impact & impactBits) * share) >> 8;
      const before = head[paper] as number;
      masks[paper] = (masks[paper] as number) | bit;
      if (fit <= before) continue;
      scores[paper] = (scores[paper] as number) + unit * (fit - before);
      head[paper] = fit;
    }
  }

  /** Adds a stretch of a body's postings. */
  addBody(
    { papers, impacts }: Postings,
    start: number,
    end: number,
    weight: number,
    rarity: number,
    bit: number,
  ): void {
    const { scores, masks, body } = this;
    const share = Math.round(weight * 256);
    const unit = rarity / 255;
    for (let at = start; at < end; at++) {
      const paper = papers[at] as number;
      const fit = ((impacts[at] as number) * share) >> 8;
      const before = body[paper] as number;
      masks[paper] = (masks[paper] as number) | bit;
      if (fit <= before) continue;
      scores[paper] = (scores[paper] as number) + unit * (fit - before);
      body[paper] = fit;
    }
  }

  /** Adds to one paper's score. */
  addPaper(paper: number, amount: number, bit: number): void {
    this.scores[paper] = (this.scores[paper] as number) + amount;
    this.masks[paper] = (this.masks[paper] as number) | bit;
  }
}
