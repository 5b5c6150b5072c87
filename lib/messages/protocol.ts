import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FoundPaper, PaperId, SavedPaper, Shelf, Sighting } from '../paper/paper.ts';
import { untilHeard } from './until-heard.ts';

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

/** How a paper stands with the reader, as its mark on the page says. The page itself is shown no more than `id` and `state`. */
export type MarkState = 'new' | 'seen' | 'kept';
export interface Mark {
  id: PaperId;
  /** A dismissed paper has been seen. */
  state: MarkState;
  isDismissed: boolean;
  /** Epoch milliseconds. */
  firstSeen: number;
  /** How many sightings: one for each page and day. */
  seenCount: number;
  tags: string[];
}

/** A paper, and the page that shows it. */
export interface ShownPaper {
  paperId: PaperId;
  pageUrl: string;
}

/** What the reader can do with a paper on the page that shows it. */
export interface MarkChange {
  shelf?: Shelf;
  addTags?: string[];
}

/** What makes a card the one that the reader has opened, and no other frame that shows our page. */
export interface Token {
  token: string;
}

/** A paper's card. */
export interface CardContent {
  paper: SavedPaper;
  sightings: Sighting[];
  /** Every tag in use, to be offered. */
  tags: string[];
}

/** What the reader can change of a paper on its card. */
export interface CardChange extends MarkChange {
  starred?: boolean;
  removeTags?: string[];
  /** Comes by itself, without other changes: it is written as one visit to the note. */
  note?: string;
  /** The note that `note` was typed over. */
  noteBefore?: string;
}

/** What of a paper a card puts on the clipboard. */
export type CardForm = 'bibtex' | 'citation' | 'link' | 'markdown' | 'arxiv';

/** A page that should list papers could not be read. */
export interface Unreadable {
  site: string;
  page: string;
  pageUrl: string;
  /** What was looked for in vain: "paper card". */
  missing: string;
}

/** What the background is told, and asked for. */
export interface ToBackground {
  /** Answers with a mark for each paper, in their order; `null` for what was no paper. */
  capture(message: Capture): (Mark | null)[];
  unreadable(message: Unreadable): void;
  /** From the extension's own pages: the library has changed, or the search index cannot be read. */
  index(message: { isDamaged: boolean }): void;
  /** From a page that the reader has come back to: are its marks still right? What is not is told by `marks`. */
  lookup(message: { pageUrl: string }): void;
  /** From a page: the reader changes a paper by its mark. */
  act(message: ShownPaper & { change: MarkChange }): void;
  /** From a page: the reader wants a paper's card. Answers with the token that the card has to show. */
  openCard(message: ShownPaper): string;
  /** From a card: what is it to show? `undefined` where the paper is not in the library any more. */
  readCard(message: Token): CardContent | undefined;
  /** From a card: the reader changes its paper. */
  changeCard(message: Token & { change: CardChange }): void;
  /** From a card: takes back the latest change that was made there. */
  undoCard(message: Token): void;
  /** From a card: the papers of the library that are most like its own. */
  similarOnCard(message: Token): SavedPaper[];
  /** From a card: its paper as text; `undefined` where it has no such thing. */
  copyCard(message: Token & { form: CardForm }): string | undefined;
  /** From a card: the reader is done with it. */
  leaveCard(message: Token): void;
}

/** What pages are told, and asked for. */
interface ToPages {
  /** From the background to a page of its own that nobody sees: make a backup, and say where it is. */
  makeBackup(): { name: string; url: string; revision: number };
  /** From the background to a page: its elements and attributes by name, without a word of what it says. */
  describe(): string;
  /** From the extension's own pages to a page: read it at the reader's word, whatever the settings say. */
  readNow(): void;
  /** From the background to the page that has a card open: it is to be closed. */
  closeCard(): void;
  /** From the background to a page: papers that it shows stand otherwise with the reader than before, or are gone. */
  marks(message: { marks: Mark[]; gone: PaperId[] }): void;
  /** From the background to a page: hide what the reader has seen there, or show it again. */
  toggleHiding(): void;
}

/** One message carries at most so many papers, and about so many characters. */
export const MOST_PAPERS = 500;
export const MOST_CHARACTERS = 2_000_000;

const messaging = defineExtensionMessaging<ToBackground & ToPages>();

export const { onMessage } = messaging;

/** Sends a message, to the background where no tab is named; that may just be ending. */
export const sendMessage = ((...message: Parameters<typeof messaging.sendMessage>) => {
  const send = () => messaging.sendMessage(...message);
  return message[2] === undefined ? untilHeard(send) : send();
}) as typeof messaging.sendMessage;
