import type { Place } from './tree.ts';

/**
 * The line with a node or the sort order cut out; everything else in it asks for the same as before. Where the last
 * thing goes, a space stays: what stood before it is complete.
 */
export function withoutNode(line: string, { start, end }: Place): string {
  const before = line.slice(0, start).trimEnd();
  const after = line.slice(end).trimStart();
  return before ? `${before} ${after}` : after;
}
