import { fold } from '../fold.ts';
import { scan } from '../scan.ts';
import type { SearchablePaper } from '../searchable-paper.ts';
import { stopWords } from '../stop-words.ts';
import { tails } from '../tokens.ts';
import { startsOf, textsOf } from './bytes.ts';
import { dictionaryOf } from './dictionary.ts';
import { Numbers, twice } from './numbers.ts';
import { IN_AUTHORS, IN_TITLE, type Postings, type Segment } from './segment.ts';
import { byCodePoints } from './sorted-texts.ts';

// Words in the usual title, and in the usual abstract, of a listing.
const usualTitle = 9;
const usualAbstract = 175;

const kindWeights = { word: 1, joined: 0.9, glyph: 0.5, tail: 0.75 };

/**
 * Which word says how much about which paper, after BM25F: a word counts less in a long text, and each further
 * occurrence adds less (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6).
 */
export class WordTable {
  private readonly keys = new Map<string, number>();
  private papers = 0;
  // One entry for each word of each paper.
  private readonly entries = {
    key: new Numbers(Uint32Array),
    paper: new Numbers(Uint16Array),
    head: new Numbers(Uint8Array),
    body: new Numbers(Uint8Array),
  };
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
    const { text } = fold(title);
    let length = 0;
    scan(text, (_, kind) => void (kind === 'word' && length++));
    const weight = 1 / (0.55 + (0.45 * length) / usualTitle);
    scan(text, (word, kind) => this.count(this.head, word, weight * kindWeights[kind], IN_TITLE));
    for (const { word } of tails(title)) this.count(this.head, word, weight * kindWeights.tail, IN_TITLE);
  }

  private countHead(text: string, weight: number, place = 0): void {
    scan(fold(text).text, (word, kind) => this.count(this.head, word, weight * kindWeights[kind], place));
  }

  private countAbstract(abstract: string): number {
    let length = 0;
    scan(fold(abstract).text, (word, kind) => {
      if (kind === 'word') length++;
      if (!stopWords.has(word)) this.count(this.body, word, kindWeights[kind], 0);
    });
    return length;
  }

  private count(part: Float32Array, word: string, weight: number, place: number): void {
    let key = this.keys.get(word);
    if (key === undefined) {
      key = this.keys.size;
      this.keys.set(word, key);
      if (key >= this.head.length) part = this.grow(part);
    }
    if (this.head[key] === 0 && this.body[key] === 0) this.met.push(key);
    part[key] = (part[key] as number) + weight;
    this.places[key] = (this.places[key] as number) | place;
  }

  /** @returns what `part` has become */
  private grow(part: Float32Array): Float32Array {
    const isHead = part === this.head;
    this.head = twice(this.head, Float32Array);
    this.body = twice(this.body, Float32Array);
    this.places = twice(this.places, Uint8Array);
    return isHead ? this.head : this.body;
  }

  private enter(key: number, saturation: number): void {
    const head = this.head[key] as number;
    const body = this.body[key] as number;
    this.entries.key.push(key);
    this.entries.paper.push(this.papers);
    this.entries.head.push(
      head ? (Math.max(1, Math.round((63 * head) / (head + 0.6))) << 2) | (this.places[key] as number) : 0,
    );
    this.entries.body.push(body ? Math.max(1, Math.round((255 * body) / (body + saturation))) : 0);
    this.head[key] = this.body[key] = this.places[key] = 0;
  }

  finish(): Pick<Segment, 'words' | 'papersWith' | 'head' | 'body'> {
    const words = [...this.keys.keys()];
    const order = words.map((_, key) => key).sort((a, b) => byCodePoints(words[a] as string, words[b] as string));
    const ranks = new Uint32Array(words.length);
    order.forEach((key, rank) => {
      ranks[key] = rank;
    });
    const { key, paper, head, body } = this.entries;
    const rank = key.taken().map((each) => ranks[each] as number);
    const papers = paper.taken();
    const papersWith = Uint16Array.from(countEach(rank, words.length));
    return {
      words: dictionaryOf(textsOf(order.map((each) => words[each] as string))),
      papersWith,
      head: postingsOf(rank, papers, head.taken(), words.length),
      body: postingsOf(rank, papers, body.taken(), words.length),
    };
  }
}

/** Entries of one part, sorted by word; within a word the papers stay in their order. */
function postingsOf(ranks: Uint32Array, papers: Uint16Array, impacts: Uint8Array, words: number): Postings {
  const starts = startsOf(countEach(ranks, words, impacts));
  const next = starts.slice();
  const total = starts[words] as number;
  const postings = { starts, papers: new Uint16Array(total), impacts: new Uint8Array(total) };
  for (let entry = 0; entry < ranks.length; entry++) {
    if (impacts[entry] === 0) continue;
    const rank = ranks[entry] as number;
    const place = next[rank] as number;
    next[rank] = place + 1;
    postings.papers[place] = papers[entry] as number;
    postings.impacts[place] = impacts[entry] as number;
  }
  return postings;
}

function countEach(ranks: Uint32Array, words: number, impacts?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(words);
  for (let entry = 0; entry < ranks.length; entry++) {
    if (impacts && impacts[entry] === 0) continue;
    const rank = ranks[entry] as number;
    counts[rank] = (counts[rank] as number) + 1;
  }
  return counts;
}
