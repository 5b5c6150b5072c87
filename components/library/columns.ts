import type { SortKey } from '../../lib/search/index.ts';
import type { TextKey } from '../../lib/words/index.ts';

/** What the table says of a paper, from left to right. */
export interface Column {
  name: 'title' | 'authors' | 'year' | 'venue' | 'sites' | 'upvotes' | 'seen';
  label: TextKey;
  /** The order that a click on its head asks for. */
  sort?: SortKey;
}

export const columns: readonly Column[] = [
  { name: 'title', label: 'library.title', sort: 'title' },
  { name: 'authors', label: 'library.authors' },
  { name: 'year', label: 'library.year', sort: 'published' },
  { name: 'venue', label: 'library.venue' },
  { name: 'sites', label: 'library.sites' },
  { name: 'upvotes', label: 'library.upvotes', sort: 'upvotes' },
  { name: 'seen', label: 'library.seenShort', sort: 'seen' },
];
