import type { PaperId, SavedPaper } from '../lib/paper/paper.ts';

/** The papers of a list that the reader has selected, in the list's order. */
export interface PaperSelection {
  ids: ReadonlySet<PaperId>;
  papers: SavedPaper[];
  toggle(paper: SavedPaper): void;
  /** Its box was pressed. @param isStretch with Shift: all from the last one to it */
  press(paper: SavedPaper, isStretch: boolean): void;
  /** Selects the stretch to this paper; from where the last one began, unless that ended elsewhere than at `from`. */
  extend(to: PaperId, from?: PaperId): void;
  /** Selects all papers that are shown. */
  all(): void;
  clear(): void;
}
