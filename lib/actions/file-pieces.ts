/** Text of so many letters is handed over to the browser, which need not keep a file in memory. */
const MOST_KEPT = 4_000_000;

/** Puts a file together from its pieces. */
export class FilePieces {
  private readonly parts: Blob[] = [];
  private kept: (string | Uint8Array)[] = [];
  private size = 0;

  constructor(private readonly mediaType: string) {}

  add(piece: string | Uint8Array): void {
    this.kept.push(piece);
    this.size += piece.length;
    if (this.size > MOST_KEPT) this.handOver();
  }

  file(): Blob {
    this.handOver();
    return new Blob(this.parts, { type: this.mediaType });
  }

  private handOver(): void {
    this.parts.push(new Blob(this.kept as BlobPart[]));
    this.kept = [];
    this.size = 0;
  }
}
