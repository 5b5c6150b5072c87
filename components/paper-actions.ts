import type { ReaderChange, Watched } from '../lib/library/index.ts';
import type { SavedPaper } from '../lib/paper/paper.ts';
import type { NoteKeeper } from './detail/note-keeper.ts';
import type { Complete } from './use-completions.ts';

/** A paper to do something with; its title is for the word that tells of it. */
export interface NamedPaper {
  id: SavedPaper['id'];
  title?: string;
}

/** What of a paper can be put on the clipboard. */
export type CopyForm = 'bibtex' | 'citation' | 'link' | 'markdown' | 'arxiv';

/** What a reader can do with papers in a list. Each edit is told, and can be undone there. */
export interface PaperActions {
  /** @param done what to tell; by itself what the change is @returns when it is done, or has failed */
  onEdit(papers: NamedPaper[], change: ReaderChange, done?: string, watched?: Watched): Promise<void>;
  onDelete(papers: NamedPaper[], watched?: Watched): Promise<void>;
  /** @param behind in a tab that stays in the background */
  onOpen(paper: SavedPaper, behind: boolean): void;
  onCopy(paper: SavedPaper, form: CopyForm): void;
  onStar(paper: NamedPaper, starred: boolean): void;
  onTag(paper: NamedPaper, tag: string): void;
  onUntag(paper: NamedPaper, tag: string): void;
  /** Takes back the latest of these edits that is not taken back yet. */
  onUndo(): void;
  completeTag: Complete;
  notes?: NoteKeeper;
  /** The papers of the library that are most like one, the likest first. */
  findSimilar?(id: SavedPaper['id'], limit: number): Promise<SavedPaper[]>;
}
