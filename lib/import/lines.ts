import { MOST_ENTRY_LENGTH } from './limits.ts';

/** A line that is longer than any entry is handed over cut, to be reported as what cannot be read. */
const LONGEST = MOST_ENTRY_LENGTH * 4;

const LINE_FEED = 0x0a;

/** As much as is read at a time, in bytes; and as much where only the end of such a line is looked for. */
const [PIECE, SKIPPED] = [256 * 1024, 4 * 1024 * 1024];

/**
 * The lines of a UTF-8 file, without their line breaks, some hundreds at a time: a file of any length is never in memory
 * as a whole.
 */
export async function* linesOf(file: Blob): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for (let at = 0; at < file.size; ) {
    const isCut = rest.length >= LONGEST;
    const end = at + (isCut ? SKIPPED : PIECE);
    const bytes = new Uint8Array(await file.slice(at, end).arrayBuffer());
    at = end;
    if (isCut && !bytes.includes(LINE_FEED)) continue;
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (rest) yield [rest];
}
