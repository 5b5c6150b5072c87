import { type MathsPiece, mathsPieces } from '../../lib/paper/maths-pieces.ts';
import { Marked } from '../Marked.tsx';
import type { Range } from '../marks.ts';
import { Formula } from './Formula.tsx';

interface MathsTextProps {
  text: string;
  /** What is marked in it; a formula is not. */
  ranges?: Range[];
}

/** A text with its formulas drawn. All else stays text, whatever it says. */
export function MathsText({ text, ranges = [] }: MathsTextProps) {
  return mathsPieces(text).map((piece) =>
    piece.tex === undefined ? (
      <Marked key={piece.start} text={piece.text} ranges={within(piece, ranges)} />
    ) : (
      <Formula key={`${piece.start} ${piece.text}`} {...piece} tex={piece.tex} />
    ),
  );
}

function within({ text, start }: MathsPiece, ranges: Range[]): Range[] {
  const inside = ranges.filter(([from, to]) => from < start + text.length && to > start);
  return inside.map(([from, to]) => [Math.max(from - start, 0), Math.min(to - start, text.length)]);
}
