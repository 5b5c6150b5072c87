import type { FoundPapers } from '../lib/actions/search-papers.ts';

/** What a query gives, as far as it is wanted; for a blank one the newest papers. */
export interface Results
  extends Partial<Pick<FoundPapers, 'parsed' | 'help' | 'progress' | 'isPartial'>>,
    Omit<FoundPapers, 'parsed' | 'help' | 'progress' | 'isPartial'> {
  query: string;
  /** How many dismissed papers the newest list has passed over. */
  hidden?: number;
}

/** What is wanted: what was typed, how many papers are shown, and how many of the newest have been at most. */
export interface Wanted {
  typed: string;
  shown: number;
  newest: number;
}

/** So many papers more are wanted when the end of a list comes near. */
const STEP = 50;

/** With more papers of the list that is shown. */
export function withMore({ typed, shown, newest }: Wanted): Wanted {
  const more = nextStep(shown);
  return { typed, shown: more, newest: queryOf(typed).trim() ? newest : Math.max(newest, more) };
}

const nextStep = (limit: number) => (Math.floor(limit / STEP) + 1) * STEP;

/** One letter is the beginning of a word that nobody can know yet; one Chinese character is a word. */
export function queryOf(typed: string): string {
  return /^\p{Script=Latin}$/u.test(typed.trim()) ? '' : typed;
}

/**
 * What is shown for a query. One that asks for nothing yet, such as `tag:`, is answered by the newest papers, as a blank
 * one is.
 * @param wasShown whether papers were shown before this: if not, the newest would but keep what is found waiting
 */
export function answerTo(
  query: string,
  found: Results | undefined,
  newest: Results | undefined,
  wasShown = true,
): Results | undefined {
  if (!query.trim()) return newest;
  if (!found) return wasShown ? newest : undefined;
  const asksNothing = found.query === query && found.parsed?.nodes.length === 0 && !found.parsed.sort;
  return asksNothing && newest ? { ...newest, query } : found;
}

/** Nothing was found, in as much of the library as has been loaded: there may be something yet. */
export function isUndecided({ total, isPartial }: Pick<Results, 'total' | 'isPartial'>): boolean {
  return total === 0 && isPartial === true;
}
