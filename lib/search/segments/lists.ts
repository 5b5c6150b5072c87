import { startsOf, type Texts } from './bytes.ts';
import { Numbers } from './numbers.ts';
import type { Postings } from './segment.ts';

/** The new number of a paper that is gone. */
export const GONE = 0xffff;

/** Texts, added one by one from other lists. */
export class TextList {
  private readonly bytes = new Numbers(Uint8Array);
  private readonly lengths = new Numbers(Uint32Array);

  get count(): number {
    return this.lengths.size;
  }

  add({ bytes, starts }: Texts, place: number): void {
    const start = starts[place] as number;
    const end = starts[place + 1] as number;
    this.bytes.append(bytes.subarray(start, end));
    this.lengths.push(end - start);
  }

  taken(): Texts {
    return { bytes: this.bytes.taken().slice(), starts: startsOf(this.lengths.taken()) };
  }
}

/** Postings, added word by word from other lists. */
export class PostingsList {
  private readonly papers = new Numbers(Uint16Array);
  private readonly impacts = new Numbers(Uint8Array);
  private readonly ends = new Numbers(Uint32Array);

  get size(): number {
    return this.papers.size;
  }

  papersFrom(start: number): Uint16Array {
    return this.papers.taken().subarray(start);
  }

  add({ starts, papers, impacts }: Postings, place: number, numbers: Uint16Array): void {
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at++) {
      const number = numbers[papers[at] as number] as number;
      if (number === GONE) continue;
      this.papers.push(number);
      this.impacts.push(impacts[at] as number);
    }
  }

  /** Ends the word to which papers have been added. */
  close(): void {
    this.ends.push(this.size);
  }

  taken(): Postings {
    const ends = this.ends.taken();
    const starts = new Uint32Array(ends.length + 1);
    starts.set(ends, 1);
    return { starts, papers: this.papers.taken().slice(), impacts: this.impacts.taken().slice() };
  }
}
