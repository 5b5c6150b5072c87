import type { PaperId } from '../paper/paper.ts';
import { database } from './database.ts';

/** What the search index consists of. */
export interface Manifest {
  /** The change of the library up to which it is in the index. */
  revision: number;
  parts: StoredPart[];
  /** While the index is being built of the whole library: the last paper that is in it, by the order of ids. */
  builtTo?: PaperId | undefined;
}

/** A part of the index, which never changes but for papers that go. */
export interface StoredPart {
  key: number;
  /** The numbers of its papers that are gone. */
  gone: Uint16Array;
}

/** The pieces that a part is stored in, so that a popup can read the first of them first. */
export type Piece = 'head' | 'body' | 'titles' | 'facets';
export type Pieces = Record<Piece, ArrayBuffer>;

/**
 * Writes another state of the index, all of it or nothing.
 * @param added the pieces of the parts that are not stored yet
 */
export async function writeIndex(manifest: Manifest, added: { key: number; pieces: Pieces }[]): Promise<void> {
  const { index } = database;
  await database.transaction('rw', index, async () => {
    const before = await index.get('manifest');
    const kept = new Set(manifest.parts.map(({ key }) => key));
    const dropped = (before && 'parts' in before ? before.parts : []).filter(({ key }) => !kept.has(key));
    const rows = added.flatMap(({ key, pieces }) =>
      pieceNames.map((piece) => ({ name: nameOf(key, piece), row: pieces[piece] })),
    );
    await index.bulkDelete(dropped.flatMap(({ key }) => pieceNames.map((piece) => nameOf(key, piece))));
    await index.bulkPut(
      rows.map(({ row }) => row),
      rows.map(({ name }) => name),
    );
    await index.put(manifest, 'manifest');
  });
}

/** Forgets the index: it will be built anew. */
export async function dropIndex(): Promise<void> {
  await database.index.clear();
}

const pieceNames: Piece[] = ['head', 'body', 'titles', 'facets'];

function nameOf(key: number, piece: Piece): string {
  return `${key} ${piece}`;
}
