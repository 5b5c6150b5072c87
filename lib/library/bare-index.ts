/** The search index read with nothing but IndexedDB. */
import { connect, promised } from './bare-connection.ts';
import type { Manifest, Piece } from './stored-index.ts';

/** The index as it is described; `undefined` when there is none. */
export async function readManifest(): Promise<Manifest | undefined> {
  const index = (await connect('index'))?.transaction('index').objectStore('index');
  return index && manifestIn(index);
}

async function manifestIn(index: IDBObjectStore): Promise<Manifest | undefined> {
  const row = await promised<unknown>(index.get('manifest'));
  return row && typeof row === 'object' && 'parts' in row ? (row as Manifest) : undefined;
}

/** The index as it is described, and the head of each of its parts; `undefined` for what is not there. */
export interface IndexHeads {
  manifest: Manifest | undefined;
  heads: (ArrayBuffer | undefined)[];
}

let ahead: Promise<IndexHeads> | undefined;
let isAsked = false;

/** Begins to read what `readHeads` gives to whoever asks first, unless somebody has. */
export function readHeadsAhead(): void {
  if (isAsked) return;
  ahead = headsNow();
  // Whoever asks for them is told.
  ahead.catch(() => {});
}

/** The manifest and the heads of its parts, as they are at one moment. */
export function readHeads(): Promise<IndexHeads> {
  const heads = ahead ?? headsNow();
  ahead = undefined;
  isAsked = true;
  return heads;
}

async function headsNow(): Promise<IndexHeads> {
  const index = (await connect('index'))?.transaction('index').objectStore('index');
  const manifest = index && (await manifestIn(index));
  if (!manifest) return { manifest, heads: [] };
  return { manifest, heads: await piecesIn(index, keysOf(manifest), 'head') };
}

/** One piece of each of the parts with these keys; `undefined` for what is not there. */
export async function readPieces(keys: readonly number[], piece: Piece): Promise<(ArrayBuffer | undefined)[]> {
  const index = (await connect('index'))?.transaction('index').objectStore('index');
  return index ? piecesIn(index, keys, piece) : keys.map(() => undefined);
}

async function piecesIn(index: IDBObjectStore, keys: readonly number[], piece: Piece) {
  const rows = await Promise.all(keys.map((key) => promised<unknown>(index.get(`${key} ${piece}`))));
  return rows.map((row) => (row instanceof ArrayBuffer ? row : undefined));
}

const keysOf = ({ parts }: Manifest) => parts.map(({ key }) => key);
