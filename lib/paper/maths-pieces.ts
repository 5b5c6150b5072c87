/** A stretch of a text: words, or a formula in TeX. */
export interface MathsPiece {
  /** As it stands in the text, dollars or brackets included. */
  text: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** The formula alone; absent for words. */
  tex?: string;
  /** It stands on a line of its own. */
  isDisplay?: boolean;
}

/**
 * What may be a formula, in the order `\(…\)`, `\[…\]`, `$$…$$`, `$…$`. As in pandoc
 * (https://pandoc.org/MANUAL.html#extension-tex_math_dollars) single dollars have no space on their inner sides and no
 * digit behind them. None is longer than 2,000 characters, and none has the beginning of another in it.
 */
const candidate =
  /\\\((?<round>(?:[^\\]|\\[^()[\]]){1,2000})\\\)|\\\[(?<square>(?:[^\\]|\\[^()[\]]){1,2000})\\\]|(?<!\\)\$\$(?<double>[^$]{1,2000})\$\$|(?<![\\$])\$(?![\s$])(?<single>[^$]{1,2000})(?<![\s\\])\$(?![\d$])/g;

/** A text as words and formulas, in its order; together they are the text. */
export function mathsPieces(text: string): MathsPiece[] {
  const pieces: MathsPiece[] = [];
  let end = 0;
  for (const formula of formulas(text)) {
    if (formula.start > end) pieces.push({ text: text.slice(end, formula.start), start: end });
    pieces.push(formula);
    end = formula.start + formula.text.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), start: end });
  return pieces;
}

function formulas(text: string): MathsPiece[] {
  const found: MathsPiece[] = [];
  if (!/[$\\]/.test(text)) return found;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const { round, square, double, single } = match.groups ?? {};
    const tex = round ?? square ?? double ?? single ?? '';
    const isFormula = single === undefined ? tex.trim() !== '' : looksLikeMaths(single);
    if (isFormula) found.push({ text: match[0], start: match.index, tex: tex.trim(), isDisplay: !(round ?? single) });
    // "costs $5, or $x$": the first dollar opens nothing, the next one may.
    else candidate.lastIndex = match.index + 1;
  }
  return found;
}

/**
 * A command, an index, an exponent or a group; else no word of three letters, and no sign at the end that something has
 * to follow: "US$40-A$60", "$HOME/bin:$PATH".
 */
function looksLikeMaths(body: string): boolean {
  if (/[\\^_{]/.test(body)) return true;
  return body.length <= 40 && !/\p{L}{3}/u.test(body) && !/[-–+/,;:(]$/.test(body);
}
