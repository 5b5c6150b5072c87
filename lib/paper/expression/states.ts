import { type Fits, type Place, type Repeat, type Tree, UnreadableExpression } from './tree.ts';

/** One thing that the text has still to do; without `fits` and `place`, only a fork in the way. */
export interface State {
  fits?: Fits;
  place?: Place;
  to: number[];
}

/** Where everything has been found. */
export const DONE = 0;

/** Each letter of a text may cost so many steps, and no more. */
const MOST_STATES = 500;

/**
 * An expression as a nondeterministic automaton.
 * Ken Thompson, "Regular Expression Search Algorithm", Communications of the ACM 11 (6), 1968.
 * @throws {UnreadableExpression} when it has too many states
 */
export function statesOf(tree: Tree): { states: State[]; start: number } {
  const states: State[] = [{ to: [] }];

  function add(state: State): number {
    if (states.length >= MOST_STATES) throw new UnreadableExpression('long');
    return states.push(state) - 1;
  }

  /** @returns the state that begins with this part and goes on to `next` */
  function build(part: Tree, next: number): number {
    if (part.kind === 'letter') return add({ fits: part.fits, to: [next] });
    if (part.kind === 'place') return add({ place: part.place, to: [next] });
    if (part.kind === 'sequence') return part.parts.reduceRight((after, each) => build(each, after), next);
    if (part.kind === 'either') return add({ to: part.parts.map((each) => build(each, next)) });
    return repeat(part, next);
  }

  function repeat({ part, least, most }: Repeat, next: number): number {
    let start = most === Number.POSITIVE_INFINITY ? loop(part, next) : next;
    const optional = most === Number.POSITIVE_INFINITY ? 0 : most - least;
    for (let i = 0; i < optional; i += 1) start = add({ to: [build(part, start), next] });
    for (let i = 0; i < least; i += 1) start = add({ to: [build(part, start)] });
    return start;
  }

  function loop(part: Tree, next: number): number {
    const fork: State = { to: [next] };
    const at = add(fork);
    fork.to.push(build(part, at));
    return at;
  }

  return { start: build(tree, DONE), states };
}
