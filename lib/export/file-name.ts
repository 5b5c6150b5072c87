import { asciiWords } from './ascii.ts';
import type { ExportFormat } from './format.ts';

const longestName = 80;

/**
 * A name for the file: `gleaner-2026-11-21.bib`, or with what was searched for: `gleaner-diffusion-models-2026-11-21.bib`.
 * ASCII on every system, at most 80 characters.
 * @param date the reader's day, `YYYY-MM-DD`
 */
export function fileName(format: ExportFormat, query: string | undefined, date: string): string {
  const ending = `-${date}.${format.extension}`;
  const start = ['gleaner', ...asciiWords(query ?? '')].join('-');
  return start.slice(0, longestName - ending.length).replace(/-$/, '') + ending;
}
