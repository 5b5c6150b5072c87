import { comparisons } from './comparison.ts';
import type { EngineFigures, Library } from './figures.ts';

/** A case in which a peer does better than ours. */
export interface Loss {
  what: string;
  peer: string;
  ours: number;
  theirs: number;
}

/** Every figure in which some peer is ahead. */
export function losses({ engines }: Library): Loss[] {
  const [ours, ...peers] = engines;
  if (ours?.engine !== 'gleaner') return [];
  return peers.flatMap((peer) => {
    const slower = [...keystrokeCases(ours, peer), ...indexCases(ours, peer)].filter((one) => one.theirs < one.ours);
    return [...slower, ...qualityCases(ours, peer).filter((one) => one.theirs > one.ours)];
  });
}

function keystrokeCases(ours: EngineFigures, peer: EngineFigures): Loss[] {
  return comparisons(ours, [peer]).flatMap((comparison) =>
    (['p50', 'p95', 'p99', 'max'] as const).map((part) => ({
      what: `keystroke ${part}, ms`,
      peer: peer.engine,
      ours: comparison.ours[part],
      theirs: comparison.theirs[part],
    })),
  );
}

/** Where both were measured. */
function indexCases(ours: EngineFigures, peer: EngineFigures): Loss[] {
  const figures: [what: string, of: (figures: EngineFigures) => number | undefined][] = [
    ['build, ms', (of) => of.buildMilliseconds],
    ['memory, MB', (of) => of.megabytes],
    ['saved, bytes a paper', (of) => of.saved?.bytesPerPaper],
    ['load, ms', (of) => of.saved?.loadMilliseconds],
    ['add one paper, ms', (of) => of.addOneMilliseconds],
  ];
  return figures.flatMap(([what, of]) => {
    const [mine, theirs] = [of(ours), of(peer)];
    return mine === undefined || theirs === undefined ? [] : [{ what, peer: peer.engine, ours: mine, theirs }];
  });
}

/** Class by class, where the peer was asked the same queries. */
function qualityCases(ours: EngineFigures, peer: EngineFigures): Loss[] {
  return Object.entries(ours.qualityByClass).flatMap(([name, mine]) => {
    const theirs = peer.qualityByClass[name];
    if (theirs?.count !== mine.count) return [];
    return [
      { what: `${name}, R@1`, peer: peer.engine, ours: mine.recall1, theirs: theirs.recall1 },
      { what: `${name}, R@10`, peer: peer.engine, ours: mine.recall10, theirs: theirs.recall10 },
    ];
  });
}
