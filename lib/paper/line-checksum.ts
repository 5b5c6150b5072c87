/** So many lines are summed up together: the same for writer and reader, whatever pieces the file comes in. */
const LINES = 500;

/**
 * Sums up the lines of a file: SHA-256 of each 500 lines, each with its line break, and SHA-256 of those sums one after
 * the other. So the browser's own SHA-256, which knows no streams, does for a file of any length.
 */
export class LineChecksum {
  private lines: string[] = [];
  private readonly sums: Uint8Array[] = [];
  count = 0;

  /** @param lines without their line breaks */
  async add(lines: readonly string[]): Promise<void> {
    this.count += lines.length;
    this.lines.push(...lines);
    while (this.lines.length >= LINES) await this.sumUp(this.lines.splice(0, LINES));
  }

  /** The sum in hexadecimal digits. */
  async digest(): Promise<string> {
    if (this.lines.length) await this.sumUp(this.lines.splice(0));
    const all = new Uint8Array(await new Blob(this.sums as BlobPart[]).arrayBuffer());
    return [...(await sha256(all))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private async sumUp(lines: string[]): Promise<void> {
    this.sums.push(await sha256(new TextEncoder().encode(`${lines.join('\n')}\n`)));
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
