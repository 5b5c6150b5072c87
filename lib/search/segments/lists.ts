import { startsOf, type Texts } from './bytes.ts';
import { Numbers } from './numbers.ts';
import type { Postings } from './segment.ts';

/** The new number of a paper that is gone. */
export const GONE = 0xffff;

/** Texts, added one by one from other lists. */
export class TextList {
  private readonly bytes: Uint8Array;
  private readonly lengths = new Numbers(Uint32Array);
  private end = 0;

  /** @param lists those that texts will be added from, each once */
  constructor(lists: readonly Texts[]) {
    this.bytes = new Uint8Array(sum(lists.map(({ bytes }) => bytes.length)));
  }

  get count(): number {
    return this.lengths.size;
  }

  add({ bytes, starts }: Texts, place: number): void {
    const start = starts[place] as number;
    const end = starts[place + 1] as number;
    const room = this.bytes;
    let next = this.end;
    for (let at = start; at < end; at++) room[next++] = bytes[at] as number;
    this.end = next;
    this.lengths.push(end - start);
  }

  taken(): Texts {
    return { bytes: cut(this.bytes, this.end), starts: startsOf(this.lengths.taken()) };
  }
}

/** Postings, added word by word from other lists. */
export class PostingsList {
  private readonly papers: Uint16Array;
  private readonly impacts: Uint8Array;
  private readonly ends = new Numbers(Uint32Array);
  /** Where the word at hand begins, and how far it goes. */
  private start = 0;
  private end = 0;

  /** @param lists those that postings will be added from, each once */
  constructor(lists: readonly Postings[]) {
    const most = sum(lists.map(({ papers }) => papers.length));
    this.papers = new Uint16Array(most);
    this.impacts = new Uint8Array(most);
  }

  /** @param numbers the new number of each paper */
  add({ starts, papers, impacts }: Postings, place: number, numbers: Uint16Array): void {
    const last = starts[place + 1] as number;
    let end = this.end;
    for (let at = starts[place] as number; at < last; at++) {
      const number = numbers[papers[at] as number] as number;
      if (number === GONE) continue;
      this.papers[end] = number;
      this.impacts[end++] = impacts[at] as number;
    }
    this.end = end;
  }

  /** How many papers have been added to the word at hand. */
  get added(): number {
    return this.end - this.start;
  }

  /** Those papers. */
  papersAdded(): Uint16Array {
    return this.papers.subarray(this.start, this.end);
  }

  /** Ends the word at hand. */
  close(): void {
    this.ends.push(this.end);
    this.start = this.end;
  }

  taken(): Postings {
    const ends = this.ends.taken();
    const starts = new Uint32Array(ends.length + 1);
    starts.set(ends, 1);
    return { starts, papers: cut(this.papers, this.end), impacts: cut(this.impacts, this.end) };
  }
}

/** The first of the numbers. */
function cut<Array extends Uint8Array | Uint16Array>(numbers: Array, length: number): Array {
  return numbers.length === length ? numbers : (numbers.slice(0, length) as Array);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
