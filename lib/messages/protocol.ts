import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FoundPaper, PaperId } from '../paper/paper.ts';

/** A paper and its place on its page, from 0. */
export interface PlacedPaper {
  paper: FoundPaper;
  position: number;
}

/** Papers that a page shows; a long page comes in several of these. Without papers: the page shows none. */
export interface Capture {
  /** The site's name as the reader knows it: "arXiv". */
  site: string;
  /** The match pattern that the page's address fits: which kind of the site's pages it is. */
  page: string;
  pageUrl: string;
  /** Title of the list, or the query typed there. */
  listing: string;
  papers: PlacedPaper[];
  /** What the earlier messages of this visit amounted to, for the badge. */
  before: { found: number; fresh: number };
}

/** How a paper stands with the reader, as its mark on the page says. */
export type MarkState = 'new' | 'seen' | 'kept';
export interface Mark {
  id: PaperId;
  state: MarkState;
}

/** A page that should list papers could not be read. */
export interface Unreadable {
  site: string;
  page: string;
  pageUrl: string;
  /** What was looked for in vain: "paper card". */
  missing: string;
}

interface Protocol {
  /** Answers with a mark for each paper, in their order; `null` for what was no paper. */
  capture(message: Capture): (Mark | null)[];
  unreadable(message: Unreadable): void;
  /** From the extension's own pages: the library has changed, or the search index cannot be read. */
  index(message: { isDamaged: boolean }): void;
  /** From the background to a page: its elements and attributes by name, without a word of what it says. */
  describe(): string;
}

/** One message carries at most so many papers, and about so many characters. */
export const MOST_PAPERS = 500;
export const MOST_CHARACTERS = 2_000_000;

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
