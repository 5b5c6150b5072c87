import type { Splitter } from './in-batches.ts';
import { MOST_ENTRY_LENGTH } from './limits.ts';

/** The lines of a text, whichever system has written it; what is longer than any entry is cut. */
export class Lines implements Splitter<string> {
  private rest = '';

  take(piece: string): string[] {
    // A carriage return at the end may have its line feed in the next piece.
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.rest = (lines.pop() ?? '').slice(-MOST_ENTRY_LENGTH);
    return lines;
  }

  end(): string[] {
    return this.rest.split(/\r\n|[\r\n]/);
  }
}
