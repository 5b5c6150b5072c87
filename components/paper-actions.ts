import type { SavedPaper } from '../lib/paper/paper.ts';
import type { Complete } from './use-completions.ts';

/** What a reader can do with a paper in a list. */
export interface PaperActions {
  onStar(paper: SavedPaper, starred: boolean): void;
  onTag(paper: SavedPaper, tag: string): void;
  onUntag(paper: SavedPaper, tag: string): void;
  onDelete(paper: SavedPaper): void;
  completeTag: Complete;
}
