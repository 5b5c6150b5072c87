import { readHeads, readPieces } from '../library/bare-index.ts';
import type { Manifest, Piece } from '../library/index.ts';
import {
  checkRest,
  fromHead,
  type HeadOnly,
  IndexDamaged,
  type LivePart,
  PaperIndex,
  type StoredRest,
} from '../search/index.ts';
import { inSlices } from './in-slices.ts';

/** The index as it was stored, its heads loaded. */
export interface OpenedIndex {
  index: PaperIndex;
  manifest: Manifest | undefined;
  /** The key that each part is stored under, and its head if that is all that has been loaded. */
  stored: Map<LivePart, { key: number; head?: HeadOnly }>;
}

/**
 * The index that is stored; an empty one without a manifest when none is. It is of use at once; whether it is what was
 * written, `checkHeads` or `completeParts` tells.
 * @throws {IndexDamaged}
 */
export async function openIndex(): Promise<OpenedIndex> {
  const { manifest, heads: stored } = await readHeads();
  const index = new PaperIndex();
  const parts = manifest?.parts ?? [];
  const heads = present(stored).map(fromHead);
  const known: OpenedIndex['stored'] = new Map();
  parts.forEach(({ key, gone }, at) => {
    const head = heads[at] as HeadOnly;
    known.set(index.attach(head.segment, Array.from(gone)), { key, head });
  });
  return { index, manifest, stored: known };
}

/** Whether what has been loaded is what was written. @throws {IndexDamaged} */
export async function checkHeads({ stored }: OpenedIndex): Promise<void> {
  for (const { head } of stored.values()) if (head) await inSlices(head.check());
}

/**
 * Loads what is missing of these parts. It is of use at once; to check it, and their heads, takes a while longer.
 * @throws {IndexDamaged}
 */
export async function completeParts({ index, stored }: OpenedIndex, wanted: readonly LivePart[]): Promise<void> {
  const lacking = wanted.flatMap((part) => {
    const { key, head } = stored.get(part) ?? {};
    return key !== undefined && head ? [{ part, key, head }] : [];
  });
  const keys = lacking.map(({ key }) => key);
  const read = async (piece: Piece) => present(await readPieces(keys, piece));
  const [body, titles, facets] = await Promise.all([read('body'), read('titles'), read('facets')]);
  const restAt = (at: number) => ({ body: body[at], titles: titles[at], facets: facets[at] }) as StoredRest;
  lacking.forEach(({ part, head }, at) => {
    index.complete(part, head.complete(restAt(at)));
  });
  for (const [at, { part, key, head }] of lacking.entries()) {
    await inSlices(head.check());
    await inSlices(checkRest(restAt(at)));
    stored.set(part, { key });
  }
}

function present(pieces: (ArrayBuffer | undefined)[]): ArrayBuffer[] {
  return pieces.map((piece) => {
    if (!piece) throw new IndexDamaged('A part of the index is missing.');
    return piece;
  });
}
