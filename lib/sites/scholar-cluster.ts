import { maybe } from './dom.ts';

/**
 * The number under which Scholar keeps all versions of a paper, from the links "Cited by 12" (`/scholar?cites=…`) and
 * "All 3 versions" (`/scholar?cluster=…`) below. None where an author has put several papers into one (`cites=1,2`).
 */
export function clusterIn(root: ParentNode): string | undefined {
  const link = maybe(root, 'a[href*="cluster="], a[href*="cites="]');
  return /[?&](?:cluster|cites)=(\d{1,20})(?:&|$)/.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** Scholar's own page of all versions of a paper. */
export function clusterPage(cluster: string): string {
  return `https://scholar.google.com/scholar?cluster=${cluster}`;
}

/**
 * The identifier (`data-cid`) that results have, as it follows from the number: its eight bytes, the lowest first, then
 * a nine, in base64 for addresses. 5577767787428752324 is `xKtOGUA2aE0J`.
 */
export function idOfCluster(cluster: string): string | undefined {
  const number = BigInt(cluster);
  if (number >> 64n) return undefined;
  const [low, high] = [Number(number & 0xffff_ffffn), Number(number >> 32n)];
  return btoa(String.fromCharCode(...bytesOf(low), ...bytesOf(high), 9))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

function bytesOf(half: number): number[] {
  return [half & 255, (half >>> 8) & 255, (half >>> 16) & 255, half >>> 24];
}
