import type { EngineFigures } from './figures.ts';
import { type Percentiles, percentiles } from './percentiles.ts';

/** A peer beside ours on the very same keystrokes. */
export interface Comparison {
  peer: string;
  keystrokes: number;
  ours: Percentiles;
  theirs: Percentiles;
  /** How many times as fast ours is. */
  ratio: Percentiles;
}

/** Ours beside each peer, on the keystrokes that both were asked. */
export function comparisons(ours: EngineFigures, peers: readonly EngineFigures[]): Comparison[] {
  return peers.map((peer) => {
    const count = Math.min(ours.keystrokes.length, peer.keystrokes.length);
    const mine = percentiles(ours.keystrokes.slice(0, count));
    const theirs = percentiles(peer.keystrokes.slice(0, count));
    const ratio = {
      p50: theirs.p50 / mine.p50,
      p95: theirs.p95 / mine.p95,
      p99: theirs.p99 / mine.p99,
      max: theirs.max / mine.max,
    };
    return { peer: peer.engine, keystrokes: count, ours: mine, theirs, ratio };
  });
}
