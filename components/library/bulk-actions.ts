import type { ReaderChange } from '../../lib/library/index.ts';
import type { Complete } from '../use-completions.ts';

/** What can be done with all selected papers. */
export interface BulkActions {
  /** @param done what to tell when it is done */
  onEdit(change: ReaderChange, done: string): void;
  onDelete(): void;
  /** Every tag. */
  completeTag: Complete;
  /** The tags that selected papers have. */
  completeUntag: Complete;
}

/** Something that takes a while. */
export interface Work {
  /** How many papers are done; none while that cannot be said. */
  done?: number;
  total: number;
  cancel?: () => void;
}
