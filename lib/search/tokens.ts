import { type Folded, fold, originalRange } from './fold.ts';

/** A word of a text, folded, and its place there (UTF-16 offsets). */
export interface Token {
  word: string;
  /**
   * - `word`: a run of letters and digits; in Chinese and Japanese each pair of neighbours
   * - `glyph`: one character of such a run
   * - `joined`: a hyphenated chain as one word: pre-training gives pretraining
   * - `tail`: how a name in camel case ends: TerDiT gives dit
   */
  kind: 'word' | 'glyph' | 'joined' | 'tail';
  start: number;
  end: number;
}

const longestWord = 40;
const longestChain = 32;

/** Every token of a text: what the index, the query and the marks agree on. */
export function tokens(original: string): Token[] {
  const folded = fold(original);
  const words = wordsOf(folded.text);
  const inFolded = [...words, ...joinedWords(words, folded.text)];
  return [...inFolded.map((token) => placeInOriginal(token, folded)), ...tails(original)];
}

/** What was typed, word by word: without joined forms, tails and single characters. */
export function plainWords(typed: string): string[] {
  return wordsOf(fold(typed).text).flatMap(({ kind, word }) => (kind === 'word' ? [word] : []));
}

const runs =
  /[[\p{L}\p{N}]&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]+|[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]+/gv;
const ideograph = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

function wordsOf(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (run > '\u2e80' && ideograph.test(run)) found.push(...glyphPairs(run, index));
    else found.push({ word: run.slice(0, longestWord), kind: 'word', start: index, end: index + run.length });
  }
  return found;
}

/** Chinese and Japanese put no space between words, so any two neighbours may be one. */
function glyphPairs(run: string, offset: number): Token[] {
  const glyphs: Token[] = [];
  for (const word of run) {
    const start = glyphs.at(-1)?.end ?? offset;
    glyphs.push({ word, kind: 'glyph', start, end: start + word.length });
  }
  const pairs = glyphs.slice(1).map((second, index): Token => {
    const first = glyphs[index] as Token;
    return { word: first.word + second.word, kind: 'word', start: first.start, end: second.end };
  });
  return pairs.length ? [...pairs, ...glyphs] : glyphs.map((glyph) => ({ ...glyph, kind: 'word' }));
}

/** state-of-the-art also counts as stateof, stateofthe and stateoftheart. */
function joinedWords(words: Token[], text: string): Token[] {
  const found: Token[] = [];
  let chain: Token | undefined;
  let previous: Token | undefined;
  for (const word of words) {
    const isLinked = previous && word.start === previous.end + 1 && /[-‐]/.test(text.charAt(previous.end));
    chain = isLinked && previous ? join(chain ?? previous, word) : undefined;
    if (chain) found.push(chain);
    previous = word;
  }
  return found;
}

function join(first: Token, second: Token): Token | undefined {
  const word = first.word + second.word;
  if (word.length > longestChain) return undefined;
  return { word, kind: 'joined', start: first.start, end: second.end };
}

function tails(original: string): Token[] {
  const found = original.matchAll(/(?<=[a-z\d])(?=([A-Z][A-Za-z\d]{2,}))/g);
  return Array.from(found, ({ 1: tail = '', index }) => ({
    word: tail.toLowerCase().slice(0, longestWord),
    kind: 'tail',
    start: index,
    end: index + tail.length,
  }));
}

function placeInOriginal(token: Token, folded: Folded): Token {
  const [start, end] = originalRange(folded, token.start, token.end);
  return { ...token, start, end };
}
