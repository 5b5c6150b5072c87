import type { PaperId } from '../paper/paper.ts';
import { type Correction, corrections } from './corrections.ts';
import { paperWords, type SearchablePaper, type WordWeight } from './paper-words.ts';
import { Vocabulary, type Word } from './vocabulary.ts';

/** What title, authors, tags and venue weigh against note and abstract. */
const headWeight = 2.4;

interface Entry {
  paper: SearchablePaper;
  words: Word[];
}

/** How many words' corrections are remembered: those of a few queries. */
const mostRemembered = 200;

/** Which word occurs in which paper. Each paper has a slot, a small number that postings name it by. */
export class PaperIndex {
  readonly vocabulary = new Vocabulary();
  private readonly slots = new Map<PaperId, number>();
  private readonly entries: (Entry | undefined)[] = [];
  private readonly freeSlots: number[] = [];
  private readonly remembered = new Map<string, Correction[]>();

  /** How many papers there are. */
  get size(): number {
    return this.slots.size;
  }

  /** The paper in a slot that postings name. */
  paperAt(slot: number): SearchablePaper {
    return (this.entries[slot] as Entry).paper;
  }

  *papers(): Generator<SearchablePaper> {
    for (const slot of this.slots.values()) yield this.paperAt(slot);
  }

  /** `corrections` from all words, remembered while papers stay the same: the next keystroke asks for most of them again. */
  corrections(typed: string, isTyping: boolean): Correction[] {
    const key = `${typed} ${isTyping}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const found = corrections(typed, this.vocabulary.all(), isTyping);
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(key, found);
    return found;
  }

  /** Adds a paper, or replaces the one with its id. */
  add(paper: SearchablePaper): void {
    this.remove(paper.id);
    this.remembered.clear();
    const slot = this.freeSlots.pop() ?? this.entries.length;
    const words: Word[] = [];
    for (const [text, weight] of paperWords(paper)) {
      const word = this.vocabulary.enter(text);
      post(word, slot, weight);
      words.push(word);
    }
    this.entries[slot] = { paper, words };
    this.slots.set(paper.id, slot);
  }

  /** Removes the paper with this id, if there is one. */
  remove(id: PaperId): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.remembered.clear();
    for (const word of this.entries[slot]?.words ?? []) {
      unpost(word, slot);
      if (word.papers.length === 0) this.vocabulary.drop(word);
    }
    this.entries[slot] = undefined;
    this.slots.delete(id);
    this.freeSlots.push(slot);
  }
}

function post(word: Word, slot: number, { head, body }: WordWeight): void {
  word.papers.push(slot);
  word.heads.push(headWeight * head);
  word.totals.push(headWeight * head + body);
}

/** The last posting takes the place of the removed one: their order means nothing. */
function unpost(word: Word, slot: number): void {
  const place = word.papers.indexOf(slot);
  for (const list of [word.papers, word.heads, word.totals]) {
    const last = list.pop() as number;
    if (place < list.length) list[place] = last;
  }
}
