import { stopWords } from './stop-words.ts';
import { plainWords } from './tokens.ts';

/** A word of the query. */
export interface QueryWord {
  text: string;
  /** The last word: it may go on. */
  isTyping: boolean;
  /** A paper must have it. Not so for stop words and a last letter that has only just been typed. */
  isRequired: boolean;
}

// A pasted title has thirty words at most; a pasted page is known by its beginning.
const mostWords = 32;

/** The distinct words of a query in their order; of a very long one, the first. */
export function queryWords(query: string): QueryWord[] {
  const typed = plainWords(query);
  const last = typed.at(-1);
  const distinct = [...new Set(typed)].slice(0, mostWords);
  const words = distinct.map((text) => ({ text, isTyping: text === last, isRequired: isTelling(text, text === last) }));
  return words.some((word) => word.isRequired) ? words : words.map((word) => ({ ...word, isRequired: true }));
}

function isTelling(text: string, isLast: boolean): boolean {
  return !stopWords.has(text) && !(isLast && text.length === 1);
}
