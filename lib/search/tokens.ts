import { type Folded, fold, foldText, originalRange } from './fold.ts';
import { type ScannedKind, scan } from './scan.ts';

/** A word of a text, folded, and its place there (UTF-16 offsets). */
export interface Token {
  word: string;
  /** As scanned; `joined`: a hyphenated chain; `tail`: how a name in camel case ends: TerDiT gives dit. */
  kind: ScannedKind | 'joined' | 'tail';
  start: number;
  end: number;
}

/** Every token of a text: what the index, the query and the marks agree on. */
export function tokens(original: string): Token[] {
  const folded = fold(original);
  const inFolded = wordsOf(folded.text);
  return [...inFolded.map((token) => placeInOriginal(token, folded)), ...tails(original)];
}

/** What was typed, word by word: without joined forms, tails and single characters. */
export function plainWords(typed: string): string[] {
  const folded = foldText(typed);
  const words: string[] = [];
  scan(folded, (start, end, kind) => {
    if (kind === 'word') words.push(folded.slice(start, end));
  });
  return words;
}

/** How the names in camel case end, folded: TerDiT gives dit. */
export function tails(original: string): Token[] {
  // Most texts have none, which is soon seen.
  if (!/[a-z\d][A-Z]/.test(original)) return [];
  const found = original.matchAll(/(?<=[a-z\d])(?=([A-Z][A-Za-z\d]{2,39}))/g);
  return Array.from(found, ({ 1: tail = '', index }) => ({
    word: tail.toLowerCase(),
    kind: 'tail',
    start: index,
    end: index + tail.length,
  }));
}

function wordsOf(text: string): Token[] {
  const found: Token[] = [];
  scan(
    text,
    (start, end, kind) => found.push({ word: text.slice(start, end), kind, start, end }),
    (word, start, end) => found.push({ word, kind: 'joined', start, end }),
  );
  return found;
}

function placeInOriginal(token: Token, folded: Folded): Token {
  const [start, end] = originalRange(folded, token.start, token.end);
  return { ...token, start, end };
}
