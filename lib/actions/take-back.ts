import type { JournalId } from '../library/index.ts';
import { unlessFull } from '../status/unsaved.ts';
import { t } from '../words/index.ts';
import { tellBackground } from './tell-background.ts';

/** A word to the reader on what has just happened. */
export interface Told {
  text: string;
  /** Takes it back, where that can be done; or tries to once more. */
  undo?: () => void;
  /** Something else that can be done. */
  act?: { name: string; run(): void };
}

/**
 * Undoes edits that are one to the reader, and tells how that went.
 * @param edits in the order in which they were made
 * @param onUndone hears of it, at once or after another try
 */
export async function takeBack(
  edits: readonly JournalId[],
  tell: (told: Told) => void,
  onUndone = () => {},
): Promise<void> {
  try {
    // The popup does not load the database library before it is needed.
    const { undo } = await import('../library/index.ts');
    // Each was made on what those before it had left.
    for (const edit of edits.toReversed()) await undo(edit);
    onUndone();
    tellBackground();
    tell({ text: t('edits.undone') });
  } catch (error) {
    console.warn(error);
    tell({ text: unlessFull(error, whyNotUndone(error)), undo: () => void takeBack(edits, tell, onUndone) });
  }
}

function whyNotUndone(error: unknown): string {
  // The popup has no library to know the error by.
  const isPart = error instanceof Error && error.name === 'PartOfAnother';
  return isPart ? t('edits.partOfAnother') : t('edits.undoFailed');
}
