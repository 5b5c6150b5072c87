/**
 * Hybrid logical clocks: S. Kulkarni, M. Demirbas and others, "Logical Physical Clocks", OPODIS 2014. A stamp is later
 * than every stamp that its device had seen, and near to the time on the wall.
 */

/**
 * When something was done, and on which device: `00mk1x2y30000:k3v9x2ab`. Of two stamps the later is the greater text.
 * What was said of a paper that has become part of another one has that paper's name behind it: `…:k3v9x2ab@arxiv:2401.00001`.
 */
export type Stamp = string;

/** A device's clock, as it is stored between two stamps. */
export interface Clock {
  device: string;
  /** Epoch milliseconds of the last stamp, and how many had the same before it. */
  at: number;
  count: number;
}

/** The stamp of what was there before anything was stamped. */
export const NEVER: Stamp = stamp(0, 0, '');

/** A clock that is further ahead than this is wrong, in milliseconds: a day. */
export const TOO_FAR_AHEAD = 24 * 60 * 60 * 1_000;

export const stampPattern = /^[0-9a-z]{13}:[0-9a-z]{0,16}(?:@\S{1,500})?$/;

/** The clock moved on for another deed. @param now epoch milliseconds */
export function ticked(clock: Clock, now: number): Clock {
  return now > clock.at ? { ...clock, at: now, count: 0 } : { ...clock, count: clock.count + 1 };
}

/**
 * The stamp of a deed: what the clock shows, but in any case later than what the deed follows. So whoever has seen the
 * stamp of a clock that was a year ahead can still overrule it, without carrying the wrong year on.
 */
export function stampAfter({ device, at, count }: Clock, followed: Stamp): Stamp {
  const shown = stamp(at, count, device);
  if (shown > followed) return shown;
  return stamp(timeOf(followed), Number.parseInt(followed.slice(9, 13), 36) + 1, device);
}

/** The clock after another device's stamp was seen; as it was, when that one is too far ahead. @param now epoch milliseconds */
export function synchronised(clock: Clock, seen: Stamp, now: number): Clock {
  const at = timeOf(seen);
  if (at > now + TOO_FAR_AHEAD || at < clock.at) return clock;
  const count = Number.parseInt(seen.slice(9, 13), 36);
  return { ...clock, at, count: at === clock.at ? Math.max(count, clock.count) : count };
}

/** Epoch milliseconds of a stamp. */
export function timeOf(each: Stamp): number {
  return Number.parseInt(each.slice(0, 9), 36);
}

/** A stamp without its device. */
export function momentOf(each: Stamp): string {
  return each.slice(0, 13);
}

/** Whose stamp it is: the device's, with the paper behind it where there is one. */
export function deviceOf(each: Stamp): string {
  return each.slice(14);
}

export function later(a: Stamp, b: Stamp): Stamp {
  return a > b ? a : b;
}

/** The stamp of what a device had before it stamped anything: earlier than all others, and yet the device's own. */
export function firstOf(device: string): Stamp {
  return stamp(0, 0, device);
}

function stamp(at: number, count: number, device: string): Stamp {
  return `${at.toString(36).padStart(9, '0')}${count.toString(36).padStart(4, '0')}:${device}`;
}
