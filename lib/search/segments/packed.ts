import { atOnce } from './at-once.ts';

/** Numbers that can be stored as they are. */
export type Numeric = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A stored part is cut short, of another version, or not what was written. */
export class IndexDamaged extends Error {
  override name = 'IndexDamaged';
}

/** What stored parts look like; a reader of another version builds the index anew. */
export const INDEX_VERSION = 2;

// A part begins with the version, the checksum of the rest, and how many arrays follow; then, for each, where it
// begins in bytes and how many elements it has. Arrays begin at multiples of eight bytes.
const fixed = 4;
const checksummed = 2;

/** Several arrays in one buffer. */
export function pack(arrays: readonly Numeric[]): ArrayBuffer {
  const starts: number[] = [];
  let end = aligned(4 * (fixed + 2 * arrays.length));
  for (const { byteLength } of arrays) {
    starts.push(end);
    end = aligned(end + byteLength);
  }
  const buffer = new ArrayBuffer(end);
  const header = new Uint32Array(buffer, 0, fixed + 2 * arrays.length);
  header[0] = INDEX_VERSION;
  header[2] = arrays.length;
  arrays.forEach((array, place) => {
    header.set([starts[place] as number, array.length], fixed + 2 * place);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    new Uint8Array(buffer, starts[place], array.byteLength).set(bytes);
  });
  header[1] = atOnce(checksumOf(buffer));
  return buffer;
}

interface NumericType<Type> {
  new (buffer: ArrayBuffer, start: number, length: number): Type;
  BYTES_PER_ELEMENT: number;
}

/**
 * The arrays of a buffer, one after the other as they were packed. Nothing is copied, and nothing read but how long they
 * are: whether they are what was written is for `check` to tell.
 */
export class Unpacked {
  private place = 0;
  private readonly header: Uint32Array;

  /** @throws {IndexDamaged} */
  constructor(private readonly buffer: ArrayBuffer) {
    this.header = headerOf(buffer);
  }

  next<Type extends Numeric>(type: NumericType<Type>): Type {
    const at = fixed + 2 * this.place++;
    const [start, length] = [this.header[at] ?? 0, this.header[at + 1] ?? 0];
    const isThere = start % 8 === 0 && start + length * type.BYTES_PER_ELEMENT <= this.buffer.byteLength;
    if (!isThere || this.place > (this.header[2] as number)) throw new IndexDamaged('A part lacks an array.');
    return new type(this.buffer, start, length);
  }
}

function headerOf(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < 4 * fixed || buffer.byteLength % 8 !== 0) throw new IndexDamaged('A part is cut short.');
  const header = new Uint32Array(buffer);
  if (header[0] !== INDEX_VERSION) throw new IndexDamaged('A part is of another version.');
  return header;
}

/**
 * Whether a part is what was written. Of a large one that is a long work: it yields now and then.
 * @throws {IndexDamaged}
 */
export function* check(buffer: ArrayBuffer): Generator<undefined, void> {
  const [, checksum] = headerOf(buffer);
  if (checksum !== (yield* checksumOf(buffer))) throw new IndexDamaged('A part is not what was written.');
}

/** How many words of 32 bits are summed between two breaks: a power of two. */
const SLICE = 1 << 18;

const prime = 0x01000193;

/**
 * FNV-1a by words of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), four sums side by side: a processor works at
 * them all at once.
 */
function* checksumOf(buffer: ArrayBuffer): Generator<undefined, number> {
  const words = new Uint32Array(buffer);
  const end = words.length - ((words.length - checksummed) % 4);
  let sums: Sums = [0x811c9dc5, 0x811c9dc6, 0x811c9dc7, 0x811c9dc8];
  for (let at = checksummed; at < end; at += SLICE) {
    sums = summed(sums, words, at, Math.min(end, at + SLICE));
    yield;
  }
  const [first, ...others] = sums;
  return [...words.subarray(end), ...others].reduce((sum, word) => Math.imul(sum ^ word, prime), first) >>> 0;
}

type Sums = [number, number, number, number];

/** The sums with those words added. It is apart since a function without breaks is compiled to faster code. */
function summed([a, b, c, d]: Sums, words: Uint32Array, start: number, end: number): Sums {
  for (let at = start; at < end; at += 4) {
    a = Math.imul(a ^ (words[at] as number), prime);
    b = Math.imul(b ^ (words[at + 1] as number), prime);
    c = Math.imul(c ^ (words[at + 2] as number), prime);
    d = Math.imul(d ^ (words[at + 3] as number), prime);
  }
  return [a, b, c, d];
}

function aligned(bytes: number): number {
  return (bytes + 7) & ~7;
}
