import { bibtex } from '../../lib/export/bibtex.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { type Entry, readBibtex } from './read-bibtex.ts';

/** A paper in the reader's library with these fields, and as little as there can be in the others. */
export function savedPaper(fields: Partial<SavedPaper> = {}): SavedPaper {
  const id = fields.id ?? ('arxiv:1706.03762' as PaperId);
  return {
    id,
    ids: [id],
    title: 'Attention Is All You Need',
    url: 'https://arxiv.org/abs/1706.03762',
    sources: {},
    firstSeen: Date.UTC(2026, 10, 21, 9, 30),
    lastSeen: Date.UTC(2026, 10, 22),
    seenCount: 2,
    shelf: 'inbox',
    status: 'unread',
    starred: false,
    tags: [],
    note: '',
    ...fields,
  };
}

/** The one BibTeX entry that such a paper gives. */
export function entryOf(fields: Partial<SavedPaper>): Entry {
  return readBibtex(bibtex.write([savedPaper(fields)]))[0] as Entry;
}
