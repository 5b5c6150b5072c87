import { MOST_ENTRY_LENGTH } from './limits.ts';

/** A line that is longer than any entry is handed over cut, to be reported as what cannot be read. */
const LONGEST = MOST_ENTRY_LENGTH * 4;

/**
 * The lines of a UTF-8 file, without their line breaks, some hundreds at a time: a file of any length is never in memory
 * as a whole.
 */
export async function* linesOf(file: Blob): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = await file.slice(at, at + PIECE).arrayBuffer();
    const text = decoder.decode(piece, { stream: true });
    if (!text.includes('\n')) {
      if (rest.length < LONGEST) rest += text;
      continue;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest) yield [rest];
}

const PIECE = 256 * 1024;
