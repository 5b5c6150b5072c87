import { MOST_ENTRY_LENGTH } from './limits.ts';
import { Refusal } from './problems.ts';
import type { Reading } from './reading.ts';

/** So long readings are gathered before they are handed over, in milliseconds: half a frame. */
const SLICE = 8;

/** So many characters without an entry are no bibliography. */
const LONGEST_SILENCE = 8 * MOST_ENTRY_LENGTH;

/** Takes a text apart that comes piece by piece. */
export interface Splitter<Entry> {
  /** The entries that are whole with this piece. */
  take(piece: string): Iterable<Entry>;
  /** Those that are left when there are no more pieces. */
  end(): Iterable<Entry>;
}

/**
 * The entries of a text.
 * @throws {Refusal} when there are none for so long that the file cannot be what it was taken for
 */
export async function* entriesOf<Entry>(
  pieces: AsyncIterable<string>,
  splitter: Splitter<Entry>,
): AsyncGenerator<Iterable<Entry>> {
  let silent = 0;
  for await (const piece of pieces) {
    silent += piece.length;
    yield told(splitter.take(piece), () => {
      silent = 0;
    });
    if (silent > LONGEST_SILENCE) throw new Refusal('unknownFormat');
  }
  yield splitter.end();
}

function* told<Entry>(entries: Iterable<Entry>, onEntry: () => void): Generator<Entry> {
  for (const entry of entries) {
    onEntry();
    yield entry;
  }
}

/**
 * What is read in entries, some at a time, with a pause between for whatever else the page has to do.
 * @param read an entry that holds nothing is `undefined`
 */
export async function* inBatches<Entry>(
  parts: AsyncIterable<Iterable<Entry>> | Iterable<Iterable<Entry>>,
  read: (entry: Entry) => Reading | undefined,
): AsyncGenerator<Reading[]> {
  let batch: Reading[] = [];
  let pause = performance.now() + SLICE;
  for await (const entries of parts) {
    for (const entry of entries) {
      const reading = read(entry);
      if (reading) batch.push(reading);
      if (performance.now() < pause) continue;
      yield batch;
      batch = [];
      await new Promise((resume) => setTimeout(resume));
      pause = performance.now() + SLICE;
    }
  }
  yield batch;
}
