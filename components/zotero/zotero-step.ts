import type { Sent } from '../../lib/actions/send-to-zotero.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { ZoteroKind } from '../../lib/settings/zotero.ts';
import type { Target } from '../../lib/zotero/index.ts';
import type { Trouble } from './trouble-words.ts';

/** How far the sending of papers has come. */
export type ZoteroStep =
  /** The browser has to be asked first. */
  | { kind: 'ask' }
  | { kind: 'connecting' }
  /** `sent`: how many papers went before it came to that. */
  | { kind: 'trouble'; trouble: Trouble; sent: number }
  | { kind: 'choose'; targets: Target[]; target: string; fresh: SavedPaper[]; already: SavedPaper[] }
  | { kind: 'sending'; done: number; total: number }
  | ({ kind: 'sent' } & Sent);

export interface ZoteroActions {
  /** Another Zotero than the one that is connected. */
  onWhere(where: ZoteroKind): void;
  onAllow(): void;
  onRetry(): void;
  onSend(papers: SavedPaper[], target: string): void;
  /** Calls off what runs, and puts the dialog away. */
  onClose(): void;
}
