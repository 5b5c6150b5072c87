import { isWordLetter } from './letters.ts';
import { DONE, type State } from './states.ts';
import type { Place } from './tree.ts';

/** What stands before or behind a place in a text. */
type Side = 'nothing' | 'word' | 'other';

/** How far a text may have come, all ways at once, and where each next letter leads. */
interface Standing {
  states: number[];
  before: Side;
  next: Map<string, Standing | typeof FOUND>;
}

const FOUND = Symbol('found');

/** So many steps are remembered. */
const REMEMBERED = 20_000;

const holds: Record<Place, (before: Side, behind: Side) => boolean> = {
  start: (before) => before === 'nothing',
  end: (_, behind) => behind === 'nothing',
  edge: (before, behind) => (before === 'word') !== (behind === 'word'),
  'no-edge': (before, behind) => (before === 'word') === (behind === 'word'),
};

/**
 * Walks all ways through an expression side by side, and never goes back: the time is proportional to the length of the
 * text, whatever the expression. Steps are remembered, so that most letters cost one look-up.
 */
export class Automaton {
  private standings = new Map<string, Standing>();
  private remembered = 0;

  constructor(
    private readonly states: State[],
    private readonly start: number,
  ) {}

  /** Whether some part of the text is what the expression describes. */
  isIn(text: string): boolean {
    let standing = this.standing([], 'nothing');
    for (const letter of text) {
      const next = standing.next.get(letter) ?? this.step(standing, letter);
      if (next === FOUND) return true;
      standing = next;
    }
    return this.reached(standing, 'nothing').has(DONE);
  }

  private step(from: Standing, letter: string): Standing | typeof FOUND {
    const reached = this.reached(from, sideOf(letter));
    const to = reached.has(DONE) ? FOUND : this.standing(this.over(reached, letter), sideOf(letter));
    this.remembered += 1;
    if (this.remembered > REMEMBERED) this.forget();
    from.next.set(letter, to);
    return to;
  }

  /** The states that can be entered without another letter, those of a match that begins here among them. */
  private reached({ states, before }: Standing, behind: Side): Set<number> {
    const reached = new Set([this.start, ...states]);
    // A set that grows while it is walked is walked to its end.
    for (const at of reached) {
      const { fits, place, to } = this.states[at] as State;
      if (fits || (place && !holds[place](before, behind))) continue;
      for (const next of to) reached.add(next);
    }
    return reached;
  }

  private over(states: Set<number>, letter: string): number[] {
    const fitting = [...states].map((at) => this.states[at] as State).filter(({ fits }) => fits?.(letter));
    return [...new Set(fitting.flatMap(({ to }) => to))].sort((a, b) => a - b);
  }

  private standing(states: number[], before: Side): Standing {
    const name = `${before} ${states.join(' ')}`;
    const standing = this.standings.get(name) ?? { states, before, next: new Map() };
    this.standings.set(name, standing);
    return standing;
  }

  private forget(): void {
    this.standings = new Map();
    this.remembered = 0;
  }
}

function sideOf(letter: string): Side {
  return isWordLetter(letter) ? 'word' : 'other';
}
