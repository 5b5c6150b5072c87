import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { csv, csvRaw } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { obsidian } from './obsidian.ts';
import { ris } from './ris.ts';

export { Citekeys, usualCitekey } from './citekey.ts';
export { citekeyTokens, isCitekeyPattern, usualPattern } from './citekey-pattern.ts';
export { type CopyKind, copyText } from './copies.ts';
export { fileName } from './file-name.ts';
export type { Batches, ExportContext, ExportedPaper, ExportFormat } from './format.ts';

/** What papers can be exported as, in menu order. */
export const formats: readonly ExportFormat[] = [
  ...[bibtex, biblatex, ris, csl, csv, csvRaw],
  ...[markdown, obsidian, json, jsonl],
];
