/** Whether a character is one that is meant, whatever the case. */
export type Fits = (letter: string) => boolean;

/** Where in a text something must stand: at its start, its end, the edge of a word, or not at such an edge. */
export type Place = 'start' | 'end' | 'edge' | 'no-edge';

/** An expression taken apart. */
export type Tree =
  | { kind: 'letter'; fits: Fits }
  | { kind: 'place'; place: Place }
  | { kind: 'sequence'; parts: Tree[] }
  | { kind: 'either'; parts: Tree[] }
  | Repeat;

/** Something so often one after the other. */
export interface Repeat {
  kind: 'repeat';
  part: Tree;
  least: number;
  /** May be infinite. */
  most: number;
}

/**
 * Why an expression cannot be used: a bracket without its other half, nothing before a `*`, a letter after `\` that
 * means nothing, something that cannot be matched in linear time, or simply too much of it.
 */
export type Flaw = 'bracket' | 'repeat' | 'escape' | 'unsupported' | 'long';

export class UnreadableExpression extends Error {
  override name = 'UnreadableExpression';

  constructor(readonly flaw: Flaw) {
    super(`The expression cannot be read: ${flaw}`);
  }
}
