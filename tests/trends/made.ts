import type { PaperId, Shelf, Sighting } from '../../lib/paper/paper.ts';

export const HOUR = 3_600_000;

/** A sighting at an hour counted from the beginning of 9 March 2026, a Monday. */
export function sighting(paper: string, hour = 0, more: Partial<Sighting> = {}): Sighting {
  const at = Date.UTC(2026, 2, 9) + hour * HOUR;
  const paperId = `arxiv:${paper}` as PaperId;
  const day = new Date(at).toISOString().slice(0, 10);
  return {
    paperId,
    site: 'arXiv',
    listing: 'Robotics, new',
    pageUrl: 'https://a.example/',
    position: 0,
    at,
    day,
    ...more,
  };
}

export function shelved(shelf: Shelf = 'inbox', hour = 0) {
  return { shelf, firstSeen: Date.UTC(2026, 2, 9) + hour * HOUR };
}

/** What a generator comes to in the end. */
export function whole<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** So many titles that have this and nothing else in common. */
export function titles(count: number, about: string): string[] {
  return Array.from({ length: count }, (_, at) => `${about}: q${at}x${about.length}`);
}
