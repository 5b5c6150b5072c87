import type { PaperFields } from './record.ts';

/** What a column of a table can hold. */
export type Column =
  | Exclude<
      keyof PaperFields,
      'ids' | 'noteWithIds' | 'abstractTruncated' | 'authorsTruncated' | 'upvotes' | 'stars' | 'comments'
    >
  | 'year'
  | 'doi'
  | 'arxiv'
  | 'pmid'
  | 'id';

/** Which column holds what, counted from 0. */
export type ColumnMapping = Partial<Record<Column, number>>;

/** Names of columns as Gleaner, Zotero, Scopus, Web of Science and plain people write them, letters and digits only. */
const names: Record<Column, string[]> = {
  title: ['title', 'papertitle', 'articletitle', 'documenttitle', 'name'],
  authors: ['authors', 'author', 'authornames', 'creators'],
  year: ['year', 'publicationyear', 'pubyear', 'py'],
  published: ['published', 'date', 'publicationdate'],
  venue: ['venue', 'publicationtitle', 'journal', 'sourcetitle', 'conference', 'booktitle', 'source'],
  abstract: ['abstract', 'abstractnote', 'summary'],
  subjects: ['subjects', 'subject', 'categories'],
  doi: ['doi'],
  arxiv: ['arxiv', 'arxivid', 'eprint'],
  pmid: ['pmid', 'pubmedid'],
  id: ['id', 'identifier'],
  url: ['url', 'link', 'address'],
  pdfUrl: ['pdfurl', 'pdf', 'pdflink'],
  codeUrl: ['codeurl', 'code', 'codelink'],
  projectUrl: ['projecturl', 'project'],
  tags: ['tags', 'tag', 'keywords', 'manualtags', 'labels'],
  note: ['note', 'notes', 'comment', 'remarks'],
  starred: ['starred', 'star', 'favorite', 'favourite'],
  status: ['status', 'readingstatus'],
  shelf: ['shelf'],
  citekey: ['citekey', 'citationkey', 'bibtexkey'],
  addedAt: ['firstseen', 'dateadded', 'added', 'addedat'],
  seenAt: ['lastseen'],
};

/** What the columns of a table hold, by their headers; the first that fits counts. */
export function guessColumns(headers: readonly string[]): ColumnMapping {
  const folded = headers.map((header) => header.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const found = Object.entries(names).map(([column, all]) => [column, placeOf(all, folded)] as const);
  return Object.fromEntries(found.filter(([, place]) => place >= 0));
}

function placeOf(all: string[], headers: string[]): number {
  const name = all.find((each) => headers.includes(each));
  return name === undefined ? -1 : headers.indexOf(name);
}
