/** As much of a file as is decoded at a time, in bytes. */
const PIECE = 4 * 1024 * 1024;

/**
 * The text of a file, a piece after the other: a long one is never in memory as a whole. What is no UTF-8 is taken for
 * the Latin letters of Windows, which old bibliographies are written in.
 */
export async function* textPieces(blob: Blob, encoding: string): AsyncGenerator<string> {
  const isLatin = encoding === 'utf-8' && !(await isUtf8(blob));
  yield* decoded(blob, new TextDecoder(isLatin ? 'windows-1252' : encoding));
}

async function* decoded(blob: Blob, decoder: TextDecoder): AsyncGenerator<string> {
  for (let at = 0; at < blob.size; at += PIECE) {
    const bytes = await blob.slice(at, at + PIECE).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

async function isUtf8(blob: Blob): Promise<boolean> {
  const pieces = decoded(blob, new TextDecoder('utf-8', { fatal: true }));
  try {
    while (!(await pieces.next()).done);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
