import { startsOf, type Texts } from './bytes.ts';
import { Numbers } from './numbers.ts';
import type { Postings } from './segment.ts';

/** The new number of a paper that is gone. */
export const GONE = 0xffff;

/** Texts, added one by one from other lists. */
export class TextList {
  private readonly bytes: Numbers<Uint8Array>;
  private readonly lengths = new Numbers(Uint32Array);

  /** @param lists those that texts will be added from */
  constructor(lists: readonly Texts[]) {
    this.bytes = new Numbers(Uint8Array, sum(lists.map(({ bytes }) => bytes.length)));
  }

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
    return { bytes: this.bytes.done(), starts: startsOf(this.lengths.taken()) };
  }
}

/** Postings, added word by word from other lists. */
export class PostingsList {
  private readonly papers: Numbers<Uint16Array>;
  private readonly impacts: Numbers<Uint8Array>;
  private readonly ends = new Numbers(Uint32Array);

  /** @param lists those that postings will be added from */
  constructor(lists: readonly Postings[]) {
    const most = sum(lists.map(({ papers }) => papers.length));
    this.papers = new Numbers(Uint16Array, most);
    this.impacts = new Numbers(Uint8Array, most);
  }

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
    return { starts, papers: this.papers.done(), impacts: this.impacts.done() };
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
