import { soleId } from './identifiers.ts';
import { inBatches } from './in-batches.ts';
import type { ImportFormat, Reading, ReadingOptions } from './reading.ts';
import { importedPaper } from './record.ts';

/** A list of arXiv identifiers, DOIs, or addresses that hold one, a line each; lines that begin with `#` are remarks. */
export const soleIdentifiers: ImportFormat = {
  id: 'identifiers',
  name: 'arXiv, DOI',
  recognises(head) {
    const lines = linesOf(head).slice(0, 20);
    return lines.length > 0 && lines.filter(({ text }) => soleId(text)).length > lines.length / 2;
  },
  async *read(file, options) {
    yield* inBatches<Line>([linesOf(await file.text())], (line) => reading(line, options));
  },
};

function reading({ line, text }: Line, { at }: ReadingOptions): Reading {
  const id = text.length < 500 ? soleId(text) : undefined;
  const paper = id && importedPaper({ ids: [id] }, soleIdentifiers.name, at);
  return paper ? { line, paper } : { line, problem: 'noIdentifier' };
}

interface Line {
  line: number;
  text: string;
}

function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n|[\r\n]/).map((each, i) => ({ line: i + 1, text: each.trim() }));
  return lines.filter(({ text: each }) => each && !each.startsWith('#'));
}
