import { type LibraryDocument, type PaperDocument, type RowKind, VERSION } from './document.ts';
import { isAlive } from './merge-documents.ts';
import { isPaperKey, paperDocument, rowDocument, rows } from './schema.ts';

/** A document of more characters is none of ours. */
export const MOST_CHARACTERS = 4_000_000;

/** Why a document was refused, as reports and the reader are told. */
export type Refusal = 'not-ours' | 'later-version' | 'too-large' | 'malformed' | 'misnamed';

/**
 * A document that came from a server, which may hold anything.
 * @param key what it is called there, once that is deciphered
 * @param body without CouchDB's own fields
 */
export function parseDocument(key: string, body: unknown): LibraryDocument | Refusal {
  if (typeof body !== 'object' || body === null || !('kind' in body)) return 'not-ours';
  const { version } = body as { version?: unknown };
  if (typeof version === 'number' && version > VERSION) return 'later-version';
  if (JSON.stringify(body).length > MOST_CHARACTERS) return 'too-large';
  return body.kind === 'paper' ? parsePaper(key, body) : parseRow(key, body);
}

function parsePaper(key: string, body: object): LibraryDocument | Refusal {
  const { success, data } = paperDocument.safeParse(body);
  if (!success) return 'malformed';
  const document = data as PaperDocument;
  if (!document.page && isAlive(document)) return 'malformed';
  return isPaperKey(key) ? document : 'misnamed';
}

function parseRow(key: string, body: object): LibraryDocument | Refusal {
  const { success, data } = rowDocument.safeParse(body);
  if (!success) return 'malformed';
  const { kind, row } = data;
  if (row === null) return key.startsWith(`${kind}:`) ? data : 'misnamed';
  const read = rows[kind].safeParse(row);
  if (!read.success) return 'malformed';
  return key === rowKey(kind, read.data) ? { ...data, row: read.data } : 'misnamed';
}

/** What the document of a row is called. */
export function rowKey(kind: RowKind, row: object): string {
  const named = row as Record<string, string>;
  const keys = { search: ['id'], tag: ['name'], rule: ['id'], parted: ['a', 'b'], merger: ['absorbed'] }[kind];
  return `${kind}:${keys.map((name) => named[name]).join(' ')}`;
}
