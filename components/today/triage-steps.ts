import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { PaperActions } from '../paper-actions.ts';
import type { TriageSteps } from './TriageBar.tsx';
import { current, goBack, goOn, type Step, type Triage } from './triage.ts';

interface TriageDesk {
  triage: Triage | undefined;
  /** The paper that the reader sees. */
  paper: SavedPaper | undefined;
  actions: PaperActions;
  /** Goes on from where the triage is by then. */
  change(step: (before: Triage) => Triage): void;
  onTag(): void;
}

/** What each step does: to the paper in view, which is left behind, or to the one before. */
export function triageSteps({ triage, paper, actions, change, onTag }: TriageDesk): TriageSteps {
  const advance = (moved?: Step['moved']) => change((before) => goOn(before, moved));
  // The next paper may not have been read yet, and at the end there is none: with what is not in view nothing is done.
  const inView = triage && paper?.id === current(triage) ? paper : undefined;
  const move = (to: 'kept' | 'dismissed') => {
    if (!inView) return;
    const from = inView.shelf;
    if (from !== to) actions.onEdit([inView], { shelf: to });
    advance(from === to ? undefined : { from, to });
  };
  return {
    keep: () => move('kept'),
    dismiss: () => move('dismissed'),
    next: () => advance(),
    undo: () => {
      // A paper that was left for later is only gone back to; the library tells of what is undone.
      if (triage?.steps.at(-1)?.moved || triage?.steps.length === 0) actions.onUndo();
      else change(goBack);
    },
    star: () => inView && actions.onStar(inView, !inView.starred),
    tag: () => inView && onTag(),
  };
}
