/**
 * - `word`: a run of letters and digits; in Chinese and Japanese each pair of neighbours
 * - `glyph`: one character of such a run
 */
export type ScannedKind = 'word' | 'glyph';

type Found = (start: number, end: number, kind: ScannedKind) => void;

/** Of a longer word so many letters count. */
export const LONGEST_WORD = 40;
const longestChain = 32;

const none = 0;
const letter = 1;
const ideograph = 2;
const unknown = 3;

const classes = new Uint8Array(0x10000).fill(unknown);

/**
 * Finds every word of a folded text, in order. Offsets are UTF-16 units.
 * @param foundJoined is given each hyphenated chain as one word, behind its last part: pre-training gives pretraining
 */
export function scan(
  text: string,
  found: Found,
  foundJoined?: (word: string, start: number, end: number) => void,
): void {
  let chain = '';
  let chainStart = 0;
  let chainEnd = -1;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === none) {
      at++;
      continue;
    }
    const end = endOfRun(text, at, kind);
    if (kind === ideograph) scanGlyphs(text, at, end, found);
    else {
      const wordEnd = Math.min(end, at + LONGEST_WORD);
      found(at, wordEnd, 'word');
      const isLinked = at === chainEnd + 1 && isHyphen(text.charCodeAt(chainEnd));
      const isJoined = isLinked && chain.length + wordEnd - at <= longestChain;
      if (!isJoined) [chain, chainStart] = ['', at];
      if (isJoined || isHyphen(text.charCodeAt(end))) chain += text.slice(at, wordEnd);
      if (isJoined) foundJoined?.(chain, chainStart, end);
      chainEnd = end;
    }
    at = end;
  }
}

/** Chinese and Japanese put no space between words, so any two neighbours may be one. */
function scanGlyphs(text: string, start: number, end: number, found: Found): void {
  const isAlone = glyphEnd(text, start) === end;
  for (let at = start; at < end; at = glyphEnd(text, at)) {
    const next = glyphEnd(text, at);
    found(at, next, isAlone ? 'word' : 'glyph');
    if (next < end) found(at, glyphEnd(text, next), 'word');
  }
}

function glyphEnd(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length) {
    if (classes[text.charCodeAt(end)] === kind) end++;
    else if (classAt(text, end) === kind) end = glyphEnd(text, end);
    else break;
  }
  return end;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classOf(text.slice(at, at + 2));
  const known = classes[unit] as number;
  if (known !== unknown) return known;
  const found = classOf(text.charAt(at));
  classes[unit] = found;
  return found;
}

/** Whether a character is Chinese or Japanese, where one may be a word. */
export function isIdeograph(character: string): boolean {
  return classOf(character) === ideograph;
}

function classOf(character: string): number {
  if (!/^[\p{L}\p{N}]/u.test(character)) return none;
  return /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(character) ? ideograph : letter;
}
