import { foldText } from '../fold.ts';
import { scan } from '../scan.ts';
import type { SearchablePaper } from '../searchable-paper.ts';
import { shownWords } from '../shown-words.ts';
import { stopWords } from '../stop-words.ts';
import { tails } from '../tokens.ts';
import { textsOf } from './bytes.ts';
import { Dictionary } from './dictionary.ts';
import { Entries } from './entries.ts';
import { twice } from './numbers.ts';
import { IN_AUTHORS, IN_TITLE, type Segment } from './segment.ts';
import { byCodePoints } from './sorted-texts.ts';
import { WordKeys } from './word-keys.ts';

// Words in the usual title, and in the usual abstract, of a listing.
const usualTitle = 9;
const usualAbstract = 175;

const kindWeights = { word: 1, joined: 0.9, glyph: 0.5, tail: 0.75 };

/**
 * Which word says how much about which paper, after BM25F: a word counts less in a long text, and each further
 * occurrence adds less (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6).
 */
export class WordTable {
  private readonly keys = new WordKeys(stopWords);
  private papers = 0;
  private readonly headEntries = new Entries();
  private readonly bodyEntries = new Entries();
  /** How many papers have each word, by key. */
  private papersWith = new Uint16Array(1 << 12);
  // Of the paper that is being read, by key.
  private head = new Float32Array(1 << 12);
  private body = new Float32Array(1 << 12);
  private places = new Uint8Array(1 << 12);
  private met: number[] = [];

  add(paper: SearchablePaper): void {
    this.countTitle(paper.title);
    for (const author of paper.authors ?? []) this.countHead(author, 0.9, IN_AUTHORS);
    for (const tag of paper.tags) this.countHead(tag, 0.8);
    this.countHead(paper.note, 0.8);
    this.countHead(paper.venue ?? '', 0.5);
    const length = this.countAbstract(paper.abstract ?? '') / usualAbstract;
    for (const key of this.met) this.enter(key, 1.2 * (0.4 + 0.6 * length));
    this.met = [];
    this.papers++;
  }

  private countTitle(title: string): void {
    let length = 0;
    scan(foldText(title), (_, __, kind) => void (kind === 'word' && length++));
    const weight = 1 / (0.55 + (0.45 * length) / usualTitle);
    this.countHead(title, weight, IN_TITLE);
    for (const { word } of tails(title))
      this.addToHead(this.keys.of(word, 0, word.length), weight * kindWeights.tail, IN_TITLE);
    for (const { word } of shownWords(title)) {
      const key = this.keys.of(word, 0, word.length);
      if (!this.head[key]) this.addToHead(key, weight * kindWeights.joined, IN_TITLE);
    }
  }

  private countHead(text: string, weight: number, place = 0): void {
    const folded = foldText(text);
    scan(
      folded,
      (start, end, kind) => this.addToHead(this.keys.of(folded, start, end), weight * kindWeights[kind], place),
      (word) => this.addToHead(this.keys.of(word, 0, word.length), weight * kindWeights.joined, place),
    );
  }

  private countAbstract(abstract: string): number {
    let length = 0;
    const folded = foldText(abstract);
    scan(
      folded,
      (start, end, kind) => {
        if (kind === 'word') length++;
        this.addToBody(this.keys.of(folded, start, end), kindWeights[kind]);
      },
      (word) => this.addToBody(this.keys.of(word, 0, word.length), kindWeights.joined),
    );
    for (const { word } of shownWords(abstract)) {
      const key = this.keys.of(word, 0, word.length);
      if (!this.body[key]) this.addToBody(key, kindWeights.joined);
    }
    return length;
  }

  private addToHead(key: number, weight: number, place: number): void {
    this.meet(key);
    this.head[key] = (this.head[key] as number) + weight;
    this.places[key] = (this.places[key] as number) | place;
  }

  private addToBody(key: number, weight: number): void {
    const isStopWord = key < stopWords.size;
    if (isStopWord) return;
    this.meet(key);
    this.body[key] = (this.body[key] as number) + weight;
  }

  private meet(key: number): void {
    if (key >= this.head.length) this.grow();
    if (this.head[key] === 0 && this.body[key] === 0) this.met.push(key);
  }

  private grow(): void {
    this.head = twice(this.head, Float32Array);
    this.body = twice(this.body, Float32Array);
    this.places = twice(this.places, Uint8Array);
    this.papersWith = twice(this.papersWith, Uint16Array);
  }

  private enter(key: number, saturation: number): void {
    const head = this.head[key] as number;
    const body = this.body[key] as number;
    if (head > 0) {
      const impact = Math.max(1, Math.round((63 * head) / (head + 0.6)));
      this.headEntries.add(key, this.papers, (impact << 2) | (this.places[key] as number));
    }
    if (body > 0) this.bodyEntries.add(key, this.papers, Math.max(1, Math.round((255 * body) / (body + saturation))));
    this.papersWith[key] = (this.papersWith[key] as number) + 1;
    this.head[key] = this.body[key] = this.places[key] = 0;
  }

  finish(): Pick<Segment, 'words' | 'papersWith' | 'head' | 'body'> {
    const { words } = this.keys;
    const order = [...words.keys()].filter((key) => this.papersWith[key] !== 0);
    order.sort((a, b) => byCodePoints(words[a] as string, words[b] as string));
    return {
      words: new Dictionary(textsOf(order.map((key) => words[key] as string))),
      papersWith: Uint16Array.from(order, (key) => this.papersWith[key] as number),
      head: this.headEntries.sorted(order),
      body: this.bodyEntries.sorted(order),
    };
  }
}
