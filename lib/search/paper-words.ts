import type { PaperId } from '../paper/paper.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokens } from './tokens.ts';

/** What the search reads of a paper; a `SavedPaper` fits. */
export interface SearchablePaper {
  id: PaperId;
  title: string;
  authors?: string[];
  tags: string[];
  abstract?: string;
  note: string;
  venue?: string;
  ids: string[];
}

/** How much a word says about its paper, from 0 to 1 in each part. */
export interface WordWeight {
  /** In title, authors, tags and venue. */
  head: number;
  /** In note and abstract. */
  body: number;
}

const kindWeights: Record<Token['kind'], number> = { word: 1, joined: 0.9, tail: 0.75, glyph: 0.5 };

// Words in the usual title, and in the usual abstract, of a listing.
const usualTitle = 9;
const usualBody = 175;

/**
 * The words of a paper, each with what it says about it, after BM25F: a word counts less in a long text, and each
 * further occurrence adds less (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6).
 */
export function paperWords(paper: SearchablePaper): Map<string, WordWeight> {
  const words = new Map<string, WordWeight>();
  const title = tokens(paper.title);
  const titleWeight = 1 / (0.55 + (0.45 * countWords(title)) / usualTitle);
  count(words, 'head', title, titleWeight);
  count(words, 'head', listTokens(paper.authors), 0.9);
  count(words, 'head', listTokens(paper.tags), 0.8);
  count(words, 'head', tokens(paper.venue ?? ''), 0.5);

  const note = tokens(paper.note);
  const abstract = tokens(paper.abstract ?? '');
  count(words, 'body', telling(note), 2);
  count(words, 'body', telling(abstract), 1);

  const bodyLength = (countWords(note) + countWords(abstract)) / usualBody;
  for (const weight of words.values()) {
    weight.head /= weight.head + 0.6;
    weight.body /= weight.body + 1.2 * (0.4 + 0.6 * bodyLength);
  }
  return words;
}

function listTokens(texts: string[] = []): Token[] {
  return texts.flatMap((text) => tokens(text));
}

function telling(found: Token[]): Token[] {
  return found.filter(({ word }) => !stopWords.has(word));
}

function countWords(found: Token[]): number {
  return found.reduce((sum, { kind }) => sum + (kind === 'word' ? 1 : 0), 0);
}

function count(words: Map<string, WordWeight>, part: keyof WordWeight, found: Token[], weight: number): void {
  for (const { word, kind } of found) {
    const known = words.get(word);
    const entry = known ?? { head: 0, body: 0 };
    if (!known) words.set(word, entry);
    entry[part] += weight * kindWeights[kind];
  }
}
