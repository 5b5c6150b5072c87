/**
 * - `word`: a run of letters and digits; in Chinese and Japanese each pair of neighbours
 * - `glyph`: one character of such a run
 * - `joined`: a hyphenated chain as one word: pre-training gives pretraining
 */
export type ScannedKind = 'word' | 'glyph' | 'joined';

const longestWord = 40;
const longestChain = 32;

const none = 0;
const letter = 1;
const ideograph = 2;
const unknown = 3;

const classes = new Uint8Array(0x10000).fill(unknown);

/** Finds every word of a folded text, in order; a joined word comes behind its last part. Offsets are UTF-16 units. */
export function scan(text: string, found: (word: string, kind: ScannedKind, start: number, end: number) => void): void {
  let before = { start: 0, end: -1, word: '' };
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === none) {
      at++;
      continue;
    }
    const end = endOfRun(text, at, kind);
    if (kind === ideograph) scanGlyphs(text, at, end, found);
    else {
      const word = text.slice(at, Math.min(end, at + longestWord));
      found(word, 'word', at, end);
      const isLinked = before.end === at - 1 && isHyphen(text.charCodeAt(at - 1));
      const isChain = isLinked && before.word.length + word.length <= longestChain;
      before = isChain ? { start: before.start, end, word: before.word + word } : { start: at, end, word };
      if (isChain) found(before.word, 'joined', before.start, end);
    }
    at = end;
  }
}

/** Chinese and Japanese put no space between words, so any two neighbours may be one. */
function scanGlyphs(text: string, start: number, end: number, found: Parameters<typeof scan>[1]): void {
  const isAlone = glyphEnd(text, start) === end;
  for (let at = start; at < end; at = glyphEnd(text, at)) {
    const next = glyphEnd(text, at);
    found(text.slice(at, next), isAlone ? 'word' : 'glyph', at, next);
    if (next < end) found(text.slice(at, glyphEnd(text, next)), 'word', at, glyphEnd(text, next));
  }
}

function glyphEnd(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = glyphEnd(text, start);
  while (end < text.length && classAt(text, end) === kind) end = glyphEnd(text, end);
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

function classOf(character: string): number {
  if (!/^[\p{L}\p{N}]/u.test(character)) return none;
  return /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(character) ? ideograph : letter;
}
