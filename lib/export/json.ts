import type { SavedPaper } from '../paper/paper.ts';
import { FieldOrder } from './field-order.ts';
import type { ExportedPaper, ExportFormat } from './format.ts';
import { escapeUnseen } from './json-text.ts';
import { paperByPaper } from './paper-by-paper.ts';

/** Fields in the order a person would read them; any other field follows, by name. */
const order: string[] = [
  'id',
  'ids',
  'title',
  'authors',
  'authorsTruncated',
  'published',
  'venue',
  'abstract',
  'abstractTruncated',
  'subjects',
  'url',
  'pdfUrl',
  'codeUrl',
  'projectUrl',
  'upvotes',
  'stars',
  'comments',
  'tags',
  'note',
  'starred',
  'shelf',
  'status',
  'citekey',
  'firstSeen',
  'lastSeen',
  'seenCount',
  'sources',
] satisfies (keyof SavedPaper)[];

/** The papers' own rows, the same bytes for the same papers. Where they were seen is in the format for backups. */
export const json: ExportFormat = {
  id: 'json',
  name: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  write: paperByPaper(row, { begin: '[\n', between: ',\n', end: '\n]\n' }),
};

const fields = new FieldOrder((one, other) => rank(one) - rank(other));

function row({ sightings: _, aliases: __, ...paper }: ExportedPaper): string {
  // As the only one of a list it is indented as in the file's; what is taken off are that list's brackets.
  return escapeUnseen(JSON.stringify([fields.deep(paper)], undefined, 2).slice('[\n'.length, -'\n]'.length));
}

function rank(field: string): number {
  const place = order.indexOf(field);
  return place < 0 ? order.length : place;
}
