import type { SavedPaper } from '../paper/paper.ts';
import type { ExportFormat } from './format.ts';

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

/** The rows themselves, nothing lost, the same bytes for the same papers. */
export const json: ExportFormat = {
  name: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  write: (papers) => `${JSON.stringify(papers, inOrder, 2).replace(unseen, escapeSequence)}\n`,
};

function inOrder(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareFields(one, other)));
}

function compareFields(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function rank(field: string): number {
  const place = order.indexOf(field);
  return place < 0 ? order.length : place;
}

// In JSON these can only stand inside strings, where an escape sequence means the same and shows in an editor.
const unseen = /[\p{Bidi_Control}\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff]/gu;

function escapeSequence(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
