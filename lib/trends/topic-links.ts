import type { Topic, TopicLink } from './topics.ts';

const LEAST_TOGETHER = 2;
const LEAST_STRENGTH = 0.08;
const LINKS_OF_EACH = 3;

/**
 * Which terms belong together: in more titles than chance would have it, by their normalised pointwise mutual
 * information (K. Church and P. Hanks, 1990; G. Bouma, 2009). The strongest first, and a few for each term.
 * @param together how many titles have two terms, by `one * terms.length + other`
 * @param total of all titles
 */
export function linksOf(terms: Topic[], together: ReadonlyMap<number, number>, total: number): TopicLink[] {
  const links = [...together].flatMap(([place, papers]): TopicLink[] => {
    const [one, other] = [Math.floor(place / terms.length), place % terms.length] as [number, number];
    const strength = strengthOf(papers, terms[one]?.papers ?? 0, terms[other]?.papers ?? 0, total);
    const isLink = papers >= LEAST_TOGETHER && strength >= LEAST_STRENGTH && !shareWord(terms[one], terms[other]);
    return isLink ? [{ terms: [one, other], papers, strength }] : [];
  });
  return strongestOfEach(links.sort((one, other) => other.strength - one.strength || other.papers - one.papers));
}

/** Normalised pointwise mutual information of two terms with so many papers, of `total`; 1 where all have both. */
export function strengthOf(together: number, one: number, other: number, total: number): number {
  if (together === total) return 1;
  return Math.log((together * total) / (one * other)) / -Math.log(together / total);
}

function strongestOfEach(links: TopicLink[]): TopicLink[] {
  const degree = new Map<number, number>();
  return links.filter(({ terms: [one, other] }) => {
    if (Math.min(degree.get(one) ?? 0, degree.get(other) ?? 0) >= LINKS_OF_EACH) return false;
    for (const term of [one, other]) degree.set(term, (degree.get(term) ?? 0) + 1);
    return true;
  });
}

/** A term and a longer one, or two that overlap, are together by themselves. */
function shareWord(one: Topic | undefined, other: Topic | undefined): boolean {
  const words = other?.term.toLowerCase().split(' ');
  return (
    one?.term
      .toLowerCase()
      .split(' ')
      .some((word) => words?.includes(word)) === true
  );
}
