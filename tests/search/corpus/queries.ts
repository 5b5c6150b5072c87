import type { SearchablePaper } from '../../../lib/search/index.ts';
import { papers } from './corpus.ts';
import { queryClasses, type Typed } from './query-classes.ts';
import { Random } from './random.ts';
import { wordFrequencies } from './remembered.ts';

export interface Query {
  /** "c typos"; the class whose name begins with g has no answers. */
  className: string;
  text: string;
  /** The papers that are right. */
  wanted: ReadonlySet<string>;
}

/** The papers that are looked for are among the first ones, so that a library of any size has them. */
const firstPapers = 1_000;

/**
 * 216 queries in the ten classes in which people look for papers, the same for every library.
 * @param library the papers that are searched, at least 1,000; decides which are right where several may be
 */
export function queries(library: readonly SearchablePaper[]): Query[] {
  const known = papers(firstPapers);
  const frequencies = wordFrequencies(known);
  const random = new Random(11);
  const sought = random.shuffled(known.filter(({ title }) => /^[\w\p{P} ]+$/u.test(title)))[Symbol.iterator]();
  return queryClasses.flatMap(({ name, count, typed }) =>
    Array.from({ length: count }, (_, round) => {
      for (const paper of sought) {
        const found = typed({ paper, round, random, frequencies });
        if (found) return { className: name, text: found.text, wanted: rightPapers(library, found) };
      }
      throw new Error('The first papers are too few for all queries.');
    }),
  );
}

function rightPapers(library: readonly SearchablePaper[], { isRight }: Typed): Set<string> {
  return new Set(library.filter(isRight).map(({ id }) => id));
}
