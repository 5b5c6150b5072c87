import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { ZoteroKind } from '../../lib/settings/zotero.ts';

export interface ZoteroActions {
  /** Another Zotero than the one that is connected. */
  onWhere(where: ZoteroKind): void;
  onAllow(): void;
  onRetry(): void;
  onSend(papers: SavedPaper[], target: string): void;
  /** Calls off what runs, and puts the dialog away. */
  onClose(): void;
}
