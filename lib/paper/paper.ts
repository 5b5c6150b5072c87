/**
 * What a paper is: as a page shows it (`FoundPaper`) and as the reader keeps it (`SavedPaper`).
 * A field that is not known is absent, never an empty string or an empty list.
 */

/**
 * A canonical identifier: `arxiv:2401.01234` (no version), `doi:10.…` (lower case), `openreview:…`, `acl:…`,
 * `pmid:…`, `pmcid:PMC…`, `s2:…`, `dblp:…`, `ieee:…`, `pii:…`, `inspire:…`, `bibcode:…`, `scholar:…`, or `url:…`, the
 * address of its page, where that holds none of these.
 */
export type PaperId = string & { readonly brand: 'PaperId' };

/** What a page shows of a paper. */
export interface FoundPaper {
  title: string;
  /** The paper's own page on this site; absolute, http or https. */
  url: string;
  /** Identifiers as the page gives them, with their scheme: `arxiv:2401.01234v2`, `doi:10.48550/arXiv.2401.01234`. */
  ids: string[];
  abstract?: string;
  /** The abstract is a snippet or breaks off. */
  abstractTruncated?: boolean;
  /** Names in the page's own order, each as the page writes it. */
  authors?: string[];
  /** The page says that there are more authors than it shows, or its byline cannot be taken apart safely. */
  authorsTruncated?: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the page is. */
  published?: string;
  /** Journal, conference or journal reference. */
  venue?: string;
  /** Subject codes or keywords, the primary one first: `cs.CL`. */
  subjects?: string[];
  pdfUrl?: string;
  codeUrl?: string;
  projectUrl?: string;
  upvotes?: number;
  /** Stars of the code repository. */
  stars?: number;
  /** How many comments the page counts. */
  comments?: number;
}

export type Shelf = 'inbox' | 'kept' | 'dismissed';
export type ReadingStatus = 'unread' | 'reading' | 'read';

/** Who said it, and when (epoch milliseconds). What the reader said has the site `reader`. */
export interface Source {
  site: string;
  at: number;
}

/** The fields that come from pages; the others are the reader's. */
export type PageField = Exclude<keyof FoundPaper, 'ids' | 'abstractTruncated' | 'authorsTruncated'>;

/** The value of a field and who said it. */
export interface PageSaid {
  value?: SavedPaper[PageField];
  source?: Source;
}

/** A paper in the reader's library. Times are epoch milliseconds. */
export interface SavedPaper extends Omit<FoundPaper, 'ids'> {
  /** Never changes once given. */
  id: PaperId;
  /** Every identifier known for this paper, canonical and sorted. */
  ids: PaperId[];
  /** For each field that came from a page: the site it came from, and when. */
  sources: Partial<Record<PageField, Source>>;
  /** What pages had said of the fields that the reader describes otherwise; an empty one where they said nothing. */
  pageSaid?: Partial<Record<PageField, PageSaid>>;
  firstSeen: number;
  lastSeen: number;
  /** How many sightings: one for each page and day. */
  seenCount: number;
  shelf: Shelf;
  status: ReadingStatus;
  starred: boolean;
  tags: string[];
  note: string;
  /** What records of the same paper under other identifiers have in common; absent when too little is known of it. */
  twinKey?: string;
  /** BibTeX citekey, given at the first export and stable from then on. */
  citekey?: string;
  /** When it was last sent to Zotero, in epoch milliseconds. */
  sentToZotero?: number;
}

/** That a paper was on a page: one for each paper, page and day. */
export interface Sighting {
  paperId: PaperId;
  /** The site's name as the reader knows it: "arXiv". */
  site: string;
  pageUrl: string;
  /** Title of the list, or the query typed there. */
  listing: string;
  /** Place on the page, from 0. */
  position: number;
  upvotes?: number;
  /** Epoch milliseconds. */
  at: number;
  /** The local day of `at`, `YYYY-MM-DD`: what makes a sighting one per day. */
  day: string;
}
