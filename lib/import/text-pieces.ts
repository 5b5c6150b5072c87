/** As much of a file as is decoded at a time, in bytes. */
const PIECE = 4 * 1024 * 1024;

/** The text of a file, a piece after the other: a long one is never in memory as a whole. */
export async function* textPieces(blob: Blob, encoding: string, fatal = false): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for (let at = 0; at < blob.size; at += PIECE) {
    const bytes = await blob.slice(at, at + PIECE).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/**
 * Whether a file is in UTF-8, or in the Latin letters of Windows, which old bibliographies are written in: where it is
 * not quite the one, it is what more of its signs beyond ASCII speak for.
 */
export async function utf8OrLatin(blob: Blob): Promise<'utf-8' | 'windows-1252'> {
  if (await isUtf8(blob)) return 'utf-8';
  let [whole, broken] = [0, 0];
  for await (const piece of textPieces(blob, 'utf-8')) {
    broken += piece.match(/\ufffd/g)?.length ?? 0;
    whole += piece.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  }
  return broken > whole ? 'windows-1252' : 'utf-8';
}

async function isUtf8(blob: Blob): Promise<boolean> {
  const pieces = textPieces(blob, 'utf-8', true);
  try {
    while (!(await pieces.next()).done);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
