import { Zip, ZipDeflate } from 'fflate';

/** As much of a file as is packed at a time, in bytes. */
const PIECE = 1_000_000;

/**
 * A file packed into a zip file, as the only one in it. The same bytes are packed to the same bytes at any time.
 * @param name of the file within the zip
 * @param signal calls it off, with the `AbortError` that is thrown
 */
export async function zipped(name: string, file: Blob, signal?: AbortSignal): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const packed = new ZipDeflate(name, { level: 6 });
  packed.mtime = '1980-01-01T12:00:00';
  zip.add(packed);
  for (let at = 0; at < file.size || at === 0; at += PIECE) {
    signal?.throwIfAborted();
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    packed.push(piece, at + PIECE >= file.size);
  }
  zip.end();
  return new Blob(pieces, { type: 'application/zip' });
}
