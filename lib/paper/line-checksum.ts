import { utf8 } from './utf8.ts';

/** So many lines are summed up together: the same for writer and reader, whatever pieces the file comes in. */
const LINES = 500;

/**
 * Sums up the lines of a file: SHA-256 of each 500 lines, each with its line break, and SHA-256 of those sums one after
 * the other. So the browser's own SHA-256, which knows no streams, does for a file of any length.
 */
export class LineChecksum {
  private lines: string[] = [];
  // The browser sums up on another thread, while lines go on coming.
  private readonly sums: Promise<Uint8Array>[] = [];
  count = 0;

  /**
   * @param lines without their line breaks
   * @returns the lines that have been summed up, as UTF-8: those that are given now may come with the next
   */
  add(lines: readonly string[]): Uint8Array<ArrayBuffer>[] {
    this.count += lines.length;
    for (const line of lines) this.lines.push(line);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    while (this.lines.length >= LINES) pieces.push(this.sumUp(this.lines.splice(0, LINES)));
    return pieces;
  }

  /** Sums up the last lines. @returns these, as UTF-8 */
  end(): Uint8Array<ArrayBuffer> {
    return this.lines.length > 0 ? this.sumUp(this.lines.splice(0)) : new Uint8Array();
  }

  /** The sum of all lines in hexadecimal digits. */
  async digest(): Promise<string> {
    this.end();
    const all = new Uint8Array(await new Blob((await Promise.all(this.sums)) as BlobPart[]).arrayBuffer());
    return [...(await sha256(all))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private sumUp(lines: string[]): Uint8Array<ArrayBuffer> {
    const bytes = utf8(lines.map((line) => `${line}\n`));
    this.sums.push(sha256(bytes));
    return bytes;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
