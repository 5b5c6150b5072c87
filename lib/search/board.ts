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
  /** The mask of a paper that has every required word, and those papers, one behind the other as they were met. */
  private full = 0;
  private complete = new Uint16Array();
  private completeCount = 0;
  /** The words that a paper must have for the word at hand to be noted. */
  private needed = 0;
  /** How many papers have the word at hand, of those. */
  met = 0;
  // The best fit of the word at hand so far, in head and body.
  private head = new Uint8Array();
  private body = new Uint8Array();

  /** Makes room for so many papers, none of which has anything. @param full the mask of every required word */
  clear(size: number, full: number): void {
    this.full = full;
    this.completeCount = 0;
    if (this.scores.length !== size) {
      this.scores = new Float32Array(size);
      this.masks = new Uint16Array(size);
      this.complete = new Uint16Array(size);
      this.head = new Uint8Array(size);
      this.body = new Uint8Array(size);
      return;
    }
    this.scores.fill(0);
    this.masks.fill(0);
  }

  /** The papers that have every required word, in no order. */
  get papersWithAll(): Uint16Array {
    return this.complete.subarray(0, this.completeCount);
  }

  /**
   * Another word of the query: of what it may stand for, the best counts.
   * @param needed the bits of words that a paper must have: others are passed over
   */
  nextWord(needed: number): void {
    this.needed = needed;
    this.met = 0;
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
    this.add(postings, start, end, weight, rarity * HEAD_WEIGHT, bit, this.head, impactBits, placeBits);
  }

  /** Adds a stretch of a body's postings. */
  addBody(postings: Postings, start: number, end: number, weight: number, rarity: number, bit: number): void {
    this.add(postings, start, end, weight, rarity, bit, this.body, 255, 0);
  }

  /**
   * What most of a search's time goes into. No field is looked up in the loop.
   * @param fits how well the word fits each paper so far
   * @param fitBits the bits of an impact that say how well
   */
  private add(
    { papers, impacts }: Postings,
    start: number,
    end: number,
    weight: number,
    rarity: number,
    bit: number,
    fits: Uint8Array,
    fitBits: number,
    placeBits: number,
  ): void {
    const { scores, masks, needed, full, complete } = this;
    const share = Math.round(weight * 256);
    const unit = rarity / 255;
    let [count, met] = [this.completeCount, this.met];
    for (let at = start; at < end; at++) {
      const impact = impacts[at] as number;
      if (placeBits !== 0 && (impact & placeBits) === 0) continue;
      const paper = papers[at] as number;
      const mask = masks[paper] as number;
      if ((mask & needed) !== needed) continue;
      if ((mask & bit) !== bit) {
        met++;
        masks[paper] = mask | bit;
        if ((mask | bit) === full) complete[count++] = paper;
      }
      const fit = ((impact & fitBits) * share) >> 8;
      const before = fits[paper] as number;
      if (fit <= before) continue;
      scores[paper] = (scores[paper] as number) + unit * (fit - before);
      fits[paper] = fit;
    }
    this.completeCount = count;
    this.met = met;
  }

  /** Adds to one paper's score. */
  addPaper(paper: number, amount: number, bit: number): void {
    const mask = this.masks[paper] as number;
    if ((mask & this.needed) !== this.needed) return;
    this.scores[paper] = (this.scores[paper] as number) + amount;
    if ((mask & bit) === bit) return;
    this.met++;
    this.masks[paper] = mask | bit;
    if ((mask | bit) === this.full) this.complete[this.completeCount++] = paper;
  }
}
