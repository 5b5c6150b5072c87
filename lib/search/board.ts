import { PLACES, type Postings } from './segments/segment.ts';
import { type Stretch, seek } from './stretch.ts';

/** Where a word must stand to count. */
export type Place = 'anywhere' | 'title' | 'authors' | 'abstract';

/** What a head's word weighs against an abstract's. */
export const HEAD_WEIGHT = 2.4;

const impactBits = 255 & ~PLACES;

/** How postings are counted. */
interface Into {
  weight: number;
  rarity: number;
  bit: number;
  /** How well the word fits each paper so far. */
  fits: Uint8Array;
  /** The bits of an impact that say how well. */
  fitBits: number;
  /** Where the word must stand; 0 for anywhere. */
  placeBits: number;
}

/** Where a word has so many times as many postings as there are papers in question, each of these is looked up. */
const SEEK = 16;

/** The scores of a part's papers while a query is answered: for each paper a sum, and which words it has. */
export class Board {
  scores = new Float32Array();
  /** A bit for each required word of the query that the paper has. */
  masks = new Uint16Array();
  /** The mask of a paper that has every required word, and those papers, one behind the other as they were met. */
  private full = 0;
  private complete = new Uint16Array();
  private completeCount = 0;
  /** The words that a paper must have for the word at hand to be noted, and the papers that have them if there are any. */
  private needed = 0;
  private candidates = new Uint16Array();
  private candidateCount = 0;
  /** Of those, the papers that have the word at hand, as they were met. */
  private metPapers = new Uint16Array();
  /** How many they are. */
  met = 0;
  // The best fit of the word at hand so far, in head and body.
  private head = new Uint8Array();
  private body = new Uint8Array();

  /** Makes room for so many papers, none of which has anything. @param full the mask of every required word */
  clear(size: number, full: number): void {
    this.full = full;
    this.completeCount = 0;
    this.needed = 0;
    this.met = 0;
    if (this.scores.length !== size) {
      this.scores = new Float32Array(size);
      this.masks = new Uint16Array(size);
      this.complete = new Uint16Array(size);
      this.candidates = new Uint16Array(size);
      this.metPapers = new Uint16Array(size);
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
   * @param needed the bits of words that a paper must have: none, or those of all words so far. Others are passed over
   */
  nextWord(needed: number): void {
    if (needed !== this.needed) {
      [this.candidates, this.metPapers] = [this.metPapers, this.candidates];
      this.candidateCount = this.met;
    }
    this.needed = needed;
    this.met = 0;
    this.forgetFits();
  }

  private forgetFits(): void {
    const { head, body, candidates, candidateCount, needed } = this;
    if (needed === 0 || candidateCount * SEEK > head.length) {
      head.fill(0);
      body.fill(0);
      return;
    }
    for (let place = 0; place < candidateCount; place++) {
      const paper = candidates[place] as number;
      head[paper] = 0;
      body[paper] = 0;
    }
  }

  /** Adds a stretch of a head's postings. @param placeBits where the word must stand; 0 for anywhere */
  addHead(postings: Postings, stretch: Stretch, weight: number, rarity: number, bit: number, placeBits: number): void {
    const into = { weight, rarity: rarity * HEAD_WEIGHT, bit, fits: this.head, fitBits: impactBits, placeBits };
    this.addStretch(postings, stretch, into);
  }

  /** Adds a stretch of a body's postings. */
  addBody(postings: Postings, stretch: Stretch, weight: number, rarity: number, bit: number): void {
    this.addStretch(postings, stretch, { weight, rarity, bit, fits: this.body, fitBits: 255, placeBits: 0 });
  }

  private addStretch(postings: Postings, { start, end, isSorted }: Stretch, into: Into): void {
    const { needed, candidates, candidateCount } = this;
    if (needed === 0 || !isSorted || end - start < SEEK * candidateCount) {
      this.add(postings, start, end, into);
      return;
    }
    for (let place = 0; place < candidateCount; place++) {
      const paper = candidates[place] as number;
      const at = seek(postings.papers, paper, start, end);
      if (postings.papers[at] === paper && at < end) this.add(postings, at, at + 1, into);
    }
  }

  /** What most of a search's time goes into. No field is looked up in the loop. */
  private add(
    { papers, impacts }: Postings,
    start: number,
    end: number,
    { weight, rarity, bit, fits, fitBits, placeBits }: Into,
  ): void {
    const { scores, masks, needed, full, complete, metPapers } = this;
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
        metPapers[met++] = paper;
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
    this.metPapers[this.met++] = paper;
    this.masks[paper] = mask | bit;
    if ((mask | bit) === this.full) this.complete[this.completeCount++] = paper;
  }
}
