import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

export { giveCitekeys } from './citekey.ts';
export { fileName } from './file-name.ts';
export type { ExportFormat } from './format.ts';

/** What papers can be exported as, in menu order. */
export const formats: readonly ExportFormat[] = [bibtex, csv, markdown, json];
