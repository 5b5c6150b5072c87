import type { Place } from './tree.ts';

/** What stands between two spaces, quotes apart: `-author:"van den Oord"`. */
export interface Piece extends Place {
  negated: boolean;
  /** The letters before a colon, as typed, whether or not there is such a filter. */
  name?: string;
  /** Name, colon and value of a piece without quotes, as typed. */
  raw: string;
  /** The value alone, or the whole when there is no name; without its quotes and the space around. May be empty. */
  text: string;
  isQuoted: boolean;
  /** A closing quote ends it. */
  isClosed: boolean;
  /** It ends the line, and its last word may go on. */
  isOpen: boolean;
}

// A minus, a name with its colon, and a value: in quotes or bare. Keyboards turn "straight" quotes into “curly” or „low“
// ones; one counts at the start of a piece or a value only. Behind a quote, what is no word belongs to it: the colon in
// `"Attention": a survey`, the hyphen in `"X"-based`.
const pattern =
  /(?=\S)(?<minus>-?)(?:(?<name>[a-zA-Z]{2,12}):)?(?:(?:"(?<straight>[^"]*)(?<straightEnd>"?)|[“”„](?<curly>[^“”]*)(?<curlyEnd>[“”]?))[^\s\p{L}\p{N}"“”„]*|(?<bare>[^\s"“”„]\S*))?/gu;

/** The pieces of a line in their order. A quote that is never closed reaches to the end of the line. */
export function pieces(line: string): Piece[] {
  return Array.from(line.matchAll(pattern), (match) => toPiece(match, line));
}

function toPiece(match: RegExpExecArray, line: string): Piece {
  const found: Record<string, string | undefined> = match.groups ?? {};
  const quoted = found.straight ?? found.curly;
  const end = match.index + match[0].length;
  const isClosed = Boolean(found.straightEnd || found.curlyEnd);
  return {
    start: match.index,
    end,
    negated: found.minus !== '',
    name: found.name,
    raw: match[0].slice(found.minus?.length),
    text: (quoted ?? found.bare ?? '').trim(),
    isQuoted: quoted !== undefined,
    isClosed,
    isOpen: !isClosed && end === line.length && line === line.trimEnd(),
  };
}
