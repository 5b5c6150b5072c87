import type { Splitter } from './in-batches.ts';
import { MOST_ENTRY_LENGTH } from './limits.ts';

/** A piece of a BibTeX file that is meant to be an entry. */
export interface BibtexPiece {
  /** On which it begins, from 1. */
  line: number;
  /** `article`, `string`, `comment`, in lower case. */
  type: string;
  /** From the `@` to the closing brace; `undefined` when that is missing, or the entry is endless. */
  text: string | undefined;
}

const start = /@\s{0,20}([A-Za-z]{1,40})\s{0,20}([{(])/g;
const startOfLine = /^[ \t]{0,20}@\s{0,20}[A-Za-z]{1,40}\s{0,20}[{(]/gm;

/** How far must be looked ahead from where an entry begins: to its end, and over the head of the next. */
const AHEAD = MOST_ENTRY_LENGTH + 1_000;

/**
 * Parts a BibTeX file into its entries, so that one that is broken costs no other: an entry ends with its closing brace,
 * every brace counted as BibTeX does, and in any case where a line begins with another entry.
 */
export class BibtexEntries implements Splitter<BibtexPiece> {
  /** What has not been gone through, and the line on which that begins. */
  private text = '';
  private line = 1;

  *take(piece: string): Generator<BibtexPiece> {
    this.text += piece;
    yield* this.until(this.text.length - AHEAD);
  }

  *end(): Generator<BibtexPiece> {
    yield* this.until(this.text.length);
  }

  /** The entries that begin before a place. */
  private *until(place: number): Generator<BibtexPiece> {
    const { text } = this;
    const lines = new LineCount(text, this.line);
    const heads = new Heads(text);
    let at = 0;
    for (let match = startFrom(text, at); match && match.index < place; match = startFrom(text, at)) {
      const [head, type = '', brace] = match;
      const from = match.index;
      const body = from + head.length;
      const limit = Math.min(heads.after(body), from + MOST_ENTRY_LENGTH);
      const end = endOf(text, body, limit, brace === '(');
      yield { line: lines.at(from), type: type.toLowerCase(), text: end === undefined ? end : text.slice(from, end) };
      at = end ?? limit;
    }
    const rest = Math.max(at, place);
    this.line = lines.at(rest);
    this.text = text.slice(rest);
  }
}

function startFrom(text: string, place: number): RegExpExecArray | null {
  start.lastIndex = place;
  return start.exec(text);
}

/** Behind the brace or parenthesis that closes the entry; `undefined` when none does. */
function endOf(text: string, from: number, limit: number, isInParentheses: boolean): number | undefined {
  let depth = isInParentheses ? 0 : 1;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125) depth--;
    if (isInParentheses ? depth === 0 && code === 41 : depth === 0) return at + 1;
    if (depth < 0) return undefined;
  }
  return undefined;
}

/** Where lines begin with an entry; gone through once, as the file is. */
class Heads {
  private readonly matches: Iterator<RegExpExecArray>;
  private next = -1;

  constructor(private readonly text: string) {
    this.matches = text.matchAll(startOfLine);
  }

  /** The first at or behind a place; the end of the text where there is none. */
  after(place: number): number {
    while (this.next < place) {
      const { value, done } = this.matches.next();
      this.next = done ? this.text.length : value.index;
      if (done) break;
    }
    return this.next;
  }
}

/** Tells the line of places that are asked for in their order. */
class LineCount {
  private counted = 0;

  constructor(
    private readonly text: string,
    private line: number,
  ) {}

  at(place: number): number {
    for (let next = this.next(); next >= 0 && next < place; next = this.next()) {
      this.line++;
      this.counted = next + 1;
    }
    return this.line;
  }

  private next(): number {
    return this.text.indexOf('\n', this.counted);
  }
}
