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
  const move = (to: 'kept' | 'dismissed') => {
    // What is not in view is not decided on.
    if (!paper || !triage || paper.id !== current(triage)) return;
    const from = paper.shelf;
    if (from !== to) actions.onEdit([paper], { shelf: to });
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
    star: () => paper && actions.onStar(paper, !paper.starred),
    tag: onTag,
  };
}
