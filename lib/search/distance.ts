/**
 * How many letters to insert, drop, replace or swap with their neighbour make `word` of `typed`: the
 * Damerau–Levenshtein distance in its optimal string alignment form, over UTF-16 units.
 * @param limit anything above it comes out as `limit + 1`
 * @param asPrefix measures to the nearest beginning of `word` instead of the whole
 */
export function editDistance(typed: string, word: string, limit: number, asPrefix = false): number {
  const width = asPrefix ? Math.min(word.length, typed.length + limit) : word.length;
  if (typed.length - width > limit || width - typed.length > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = nextRow(typed, word, row, last, beforeLast);
    if (current.every((distance) => distance > limit)) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, asPrefix ? Math.min(...last) : (last[width] as number));
}

/** Distances between the first `row` letters of `typed` and each beginning of `word`, from the two rows before. */
function nextRow(typed: string, word: string, row: number, last: number[], beforeLast: number[]): number[] {
  const letter = typed[row - 1];
  const current = [row];
  for (let column = 1; column < last.length; column++) {
    const replaced = at(last, column - 1) + (letter === word[column - 1] ? 0 : 1);
    const isSwapped = row > 1 && letter === word[column - 2] && typed[row - 2] === word[column - 1];
    const swapped = isSwapped ? at(beforeLast, column - 2) + 1 : replaced;
    current.push(Math.min(replaced, swapped, at(last, column) + 1, at(current, column - 1) + 1));
  }
  return current;
}

function at(row: number[], column: number): number {
  return row[column] as number;
}
