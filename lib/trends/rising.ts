import type { PaperId, Sighting } from '../paper/paper.ts';

/** A paper that got upvotes between its sightings. */
export interface Rising {
  paperId: PaperId;
  /** Where they were counted. */
  site: string;
  /** Upvotes an hour. */
  perHour: number;
  /** How many it had when it was first and last looked at. */
  from: number;
  to: number;
  /** The hours between. */
  hours: number;
}

const HOUR = 3_600_000;
/** Two looks at the same moment say nothing of a rate, in hours; nor does a vote more or less. */
const LEAST_APART = 0.25;
const LEAST_RISE = 2;

/**
 * The papers whose upvotes rose, the fastest first. The rate is the middle one of the rates between any two sightings,
 * which a single misread count does not move (H. Theil, 1950; P. K. Sen, "Estimates of the regression coefficient based
 * on Kendall's tau", JASA 63, 1968). Counts of two sites are never compared.
 */
export function rising(sightings: Iterable<Sighting>): Rising[] {
  const counted = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    if (sighting.upvotes === undefined) continue;
    const key = `${sighting.site} ${sighting.paperId}`;
    counted.set(key, [...(counted.get(key) ?? []), sighting]);
  }
  const fastest = new Map<PaperId, Rising>();
  for (const each of [...counted.values()].flatMap(riseOf)) {
    if (each.perHour > (fastest.get(each.paperId)?.perHour ?? 0)) fastest.set(each.paperId, each);
  }
  return [...fastest.values()].sort((one, other) => other.perHour - one.perHour);
}

function riseOf(unordered: Sighting[]): Rising[] {
  const sightings = unordered.sort((one, other) => one.at - other.at);
  const [first, last] = [sightings[0], sightings.at(-1)] as [Sighting, Sighting];
  const perHour = middle(ratesBetween(sightings));
  const hours = (last.at - first.at) / HOUR;
  if (perHour === undefined || perHour * hours < LEAST_RISE) return [];
  return [
    { paperId: first.paperId, site: first.site, perHour, from: first.upvotes ?? 0, to: last.upvotes ?? 0, hours },
  ];
}

function ratesBetween(sightings: Sighting[]): number[] {
  return sightings.flatMap((one, at) =>
    sightings.slice(at + 1).flatMap((other) => {
      const hours = (other.at - one.at) / HOUR;
      return hours < LEAST_APART ? [] : [((other.upvotes ?? 0) - (one.upvotes ?? 0)) / hours];
    }),
  );
}

/** The median; undefined of nothing. */
function middle(values: number[]): number | undefined {
  const sorted = values.sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[half];
  return sorted.length === 0 ? undefined : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
