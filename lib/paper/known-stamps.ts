/**
 * What a device knows of a paper, as for each writer the latest of its stamps: R. Schwarz and F. Mattern, "Detecting
 * Causal Relationships in Distributed Computations", 1994. What a deletion takes with it is told by that alone.
 */
import type { PaperId } from './paper.ts';
import type { PaperStamps } from './paper-state.ts';
import { deviceOf, later, momentOf, NEVER, type Stamp } from './stamp.ts';

/** For each writer the latest stamp: of a device, or of a device for one paper that has become part of another. */
export type Known = Record<string, Stamp>;

/** What is known by these stamps. */
export function knownBy(stamps: Stamp[]): Known {
  return stamps.map((stamp) => ({ [deviceOf(stamp)]: stamp })).reduce(joinedSeen, {});
}

/** For each device the later of both. */
export function joinedSeen(a: Known, b: Known): Known {
  const joined = { ...a };
  for (const [device, stamp] of Object.entries(b)) joined[device] = later(joined[device] ?? NEVER, stamp);
  return joined;
}

/** Whether a stamp is known. */
export function isKnown(stamp: Stamp, known: Known): boolean {
  const latest = known[deviceOf(stamp)];
  return latest !== undefined && momentOf(stamp) <= momentOf(latest);
}

/** Without what these know too. */
export function knownBeyond(known: Known, ...others: Known[]): Known {
  return Object.fromEntries(Object.entries(known).filter(([, stamp]) => !others.some((each) => isKnown(stamp, each))));
}

/** All that is known of what was said of a paper's fields and tags. */
export function knownOf({ fields, tags, seen }: Pick<PaperStamps, 'fields' | 'tags' | 'seen'>): Known {
  return joinedSeen(seen ?? {}, knownBy([...Object.values(fields), ...Object.values(tags).map(([, at]) => at)]));
}

/** Stamps that remember all that was known before they took the place of others. */
export function remembering({ seen: _, ...stamps }: PaperStamps, known: Known): PaperStamps {
  const seen = knownBeyond(known, knownOf(stamps), stamps.deleted?.knew ?? {});
  return Object.keys(seen).length > 0 ? { ...stamps, seen } : stamps;
}

/** The stamp of what was said of a paper that has become part of another one. */
export function stampInPart(stamp: Stamp, of: PaperId): Stamp {
  return stamp.includes('@') ? stamp : `${stamp}@${of}`;
}

/** The stamp of the merger that made a record part of another one, apart from what its device said of either. */
export function stampOfMerger(stamp: Stamp, absorbed: PaperId): Stamp {
  return `${stamp}@merger:${absorbed}`;
}

/** What was known of a paper that has become part of another one. */
export function knownInPart(known: Known, of: PaperId): Known {
  return knownBy(Object.values(known).map((stamp) => stampInPart(stamp, of)));
}
