import type { PaperId } from '../paper/paper.ts';
import { Board } from './board.ts';
import { occurrences, papersWith } from './counts.ts';
import type { SearchablePaper } from './searchable-paper.ts';
import { buildSegment } from './segments/build.ts';
import { textAt } from './segments/bytes.ts';
import { mergeSegments, type Part } from './segments/merge.ts';
import { LARGEST_SEGMENT, type Segment } from './segments/segment.ts';
import { hasBeginning, placesBeginningWith } from './segments/sorted-texts.ts';

/** A segment in use. */
export interface LivePart extends Part {
  segment: Segment;
  gone: Uint8Array;
  /** The numbers of the papers that are gone. */
  goneList: number[];
  board: Board;
}

/** A paper of a part, by its number there. */
export interface Slot {
  part: LivePart;
  paper: number;
}

/** Something about papers: for each part a number for each of its papers. */
export type Flags = ReadonlyMap<LivePart, Uint8Array>;

/** More parts than these make a search slow: each has its own words to look through. */
const MOST_PARTS = 6;

/** Papers in segments: what has been added last is in small ones, which are merged as they become many. */
export class PaperIndex {
  parts: LivePart[] = [];
  /** Another one whenever what can be found is another. */
  revision = 0;

  /** How many papers there are. */
  get size(): number {
    return this.parts.reduce((sum, { segment, goneList }) => sum + segment.size - goneList.length, 0);
  }

  /** Adds papers, or replaces those with the same id. Of two with one id the last counts. */
  add(papers: readonly SearchablePaper[]): void {
    const unique = [...new Map(papers.map((paper) => [paper.id, paper])).values()];
    this.remove(unique.map(({ id }) => id));
    for (let at = 0; at < unique.length; at += LARGEST_SEGMENT) {
      this.attach(buildSegment(unique.slice(at, at + LARGEST_SEGMENT)));
    }
  }

  /** Adds a segment that is there already, some of its papers gone. */
  attach(segment: Segment, goneList: readonly number[] = []): LivePart {
    const part = { segment, gone: new Uint8Array(segment.size), goneList: [...goneList], board: new Board() };
    for (const paper of goneList) part.gone[paper] = 1;
    this.parts.push(part);
    this.revision++;
    return part;
  }

  /** Puts the whole segment in the place of its head. */
  complete(part: LivePart, segment: Segment): void {
    part.segment = segment;
    this.revision++;
  }

  /** Removes the papers with these ids; ids that are not there do no harm. */
  remove(ids: readonly PaperId[]): void {
    for (const id of ids) {
      for (const part of this.parts) this.removeFrom(part, id);
    }
  }

  private removeFrom(part: LivePart, id: PaperId): void {
    const paper = numberOf(part, id);
    if (paper === undefined) return;
    part.gone[paper] = 1;
    part.goneList.push(paper);
    this.revision++;
  }

  /**
   * Merges what should be merged, if anything should: many small parts, or one that has lost many papers. Breaks off
   * now and then; until it has ended, the index is as it was.
   */
  *merge(): Generator<undefined, boolean> {
    const chosen = this.due();
    if (chosen.length === 0) return false;
    const before = chosen.map(({ goneList }) => goneList.length);
    const merged = yield* mergeSegments(chosen);
    // Papers that went meanwhile are still in it; those that were replaced are in other parts too, and stay there.
    const late = chosen.flatMap((part, place) =>
      part.goneList.slice(before[place]).map((paper) => idAt({ part, paper })),
    );
    this.parts = this.parts.filter((part) => !chosen.includes(part));
    const part = this.attach(merged);
    for (const id of late) this.removeFrom(part, id);
    return true;
  }

  /** The parts that `merge` would make one, if any. */
  due(): LivePart[] {
    const worn = this.parts.find(({ segment, goneList }) => goneList.length > 16 && goneList.length * 5 > segment.size);
    if (worn) return [worn];
    const small = this.parts.filter(({ segment }) => segment.size * 2 <= LARGEST_SEGMENT);
    if (small.length <= MOST_PARTS) return [];
    small.sort((a, b) => a.segment.size - b.segment.size);
    return smallest(small);
  }

  /** How many papers have the word. */
  papersWith(word: string): number {
    return this.parts.reduce((sum, part) => sum + papersWith(part, word), 0);
  }

  /** Whether any word begins so, be it one of papers that are gone. */
  hasBeginning(text: string): boolean {
    return this.parts.some(({ segment: { words } }) => hasBeginning(words, text));
  }

  /** How often papers have words that begin so; a paper counts once for each word and part of it. */
  occurrencesOf(beginning: string): number {
    let sum = 0;
    for (const part of this.parts) {
      const { head, body, words } = part.segment;
      const range = placesBeginningWith(words, beginning);
      sum += occurrences(part, head, range) + occurrences(part, body, range);
    }
    return sum;
  }

  /** Where a paper is. */
  find(id: PaperId): Slot | undefined {
    for (const part of this.parts) {
      const paper = numberOf(part, id);
      if (paper !== undefined) return { part, paper };
    }
    return undefined;
  }
}

/** The smallest parts, as many as are about as large as those before them together: so no paper is copied often. */
function smallest(sorted: LivePart[]): LivePart[] {
  const chosen = sorted.slice(0, 2);
  let size = chosen.reduce((sum, { segment }) => sum + segment.size, 0);
  for (const part of sorted.slice(2)) {
    if (part.segment.size > 2 * size || size + part.segment.size > LARGEST_SEGMENT) break;
    chosen.push(part);
    size += part.segment.size;
  }
  return chosen;
}

export function idAt({ part, paper }: Slot): PaperId {
  const { identifiers, ownIdentifiers } = part.segment;
  return textAt(identifiers, ownIdentifiers[paper] as number) as PaperId;
}

/** The number of the paper with this id, if it is in this part and not gone. */
function numberOf({ segment, gone }: LivePart, id: PaperId): number | undefined {
  const { identifiers, identified, ownIdentifiers } = segment;
  const [from, to] = placesBeginningWith(identifiers, id);
  for (let place = from; place < to && textAt(identifiers, place) === id; place++) {
    const paper = identified[place] as number;
    if (ownIdentifiers[paper] === place && gone[paper] === 0) return paper;
  }
  return undefined;
}
