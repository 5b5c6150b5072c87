import { Automaton } from './automaton.ts';
import { parseExpression } from './parse.ts';
import { statesOf } from './states.ts';
import { type Flaw, UnreadableExpression } from './tree.ts';

export type { Flaw } from './tree.ts';

/** So much of a text is looked at: ten times an abstract. */
const LOOKED_AT = 20_000;
/** So many expressions are kept ready. */
const READY = 200;

const ready = new Map<string, Automaton | Flaw>();

/** Whether a regular expression is found in a text, without regard to case; one that cannot be used never is. */
export function isFound(expression: string, text: string): boolean {
  const automaton = automatonOf(expression);
  return typeof automaton !== 'string' && automaton.isIn(text.slice(0, LOOKED_AT));
}

/** Why a regular expression cannot be used; `undefined` when it can. */
export function flawOf(expression: string): Flaw | undefined {
  const automaton = automatonOf(expression);
  return typeof automaton === 'string' ? automaton : undefined;
}

function automatonOf(expression: string): Automaton | Flaw {
  const known = ready.get(expression);
  if (known) return known;
  if (ready.size >= READY) ready.clear();
  const made = make(expression);
  ready.set(expression, made);
  return made;
}

function make(expression: string): Automaton | Flaw {
  try {
    const { states, start } = statesOf(parseExpression(expression));
    return new Automaton(states, start);
  } catch (error) {
    if (error instanceof UnreadableExpression) return error.flaw;
    throw error;
  }
}
