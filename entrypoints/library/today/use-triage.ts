import { useCallback, useEffect, useState } from 'react';
import type { PaperActions } from '../../../components/paper-actions.ts';
import type { TriageSteps } from '../../../components/today/TriageBar.tsx';
import { current, goBack, goOn, settled, type Triage, unsettled, without } from '../../../components/today/triage.ts';
import { inInbox } from '../../../lib/actions/today.ts';
import { papersById } from '../../../lib/library/bare.ts';
import type { PaperId, SavedPaper } from '../../../lib/paper/paper.ts';
import { useLibraryRevision } from '../use-library-revision.ts';

/** Going through the inbox as it is when it begins. Throws, as a component does, when the library cannot be read. */
export function useTriage(actions: PaperActions, onTag: () => void) {
  const [triage, setTriage] = useState<Triage>();
  const [failure, setFailure] = useState<unknown>();
  const revision = useLibraryRevision();
  const passBy = useCallback((gone: PaperId) => setTriage((before) => before && without(before, gone)), []);
  const paper = usePaper(triage, revision, passBy, setFailure);

  const begin = useCallback(() => {
    inInbox().then((ids) => setTriage({ ids, steps: [] }), setFailure);
  }, []);
  useEffect(begin, [begin]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the library can tell whether a step still holds
  useEffect(() => {
    const ids = triage ? unsettled(triage).map(({ id }) => id) : [];
    if (ids.length === 0) return;
    papersById(ids).then((papers) => {
      const shelves = new Map(papers.map(({ id, shelf }) => [id, shelf]));
      setTriage((before) => before && settled(before, shelves));
    }, setFailure);
  }, [revision]);

  if (failure) throw failure;
  return { triage, paper, begin, steps: stepsOf(triage, paper, actions, setTriage, onTag) };
}

function stepsOf(
  triage: Triage | undefined,
  paper: SavedPaper | undefined,
  actions: PaperActions,
  setTriage: (change: (before: Triage | undefined) => Triage | undefined) => void,
  onTag: () => void,
): TriageSteps {
  const advance = (moved?: { from: SavedPaper['shelf']; to: 'kept' | 'dismissed' }) =>
    setTriage((before) => before && goOn(before, moved));
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
      else setTriage((before) => before && goBack(before));
    },
    star: () => paper && actions.onStar(paper, !paper.starred),
    tag: onTag,
  };
}

/** The paper in view; until it has been read the one before it. */
function usePaper(
  triage: Triage | undefined,
  revision: object,
  onGone: (id: PaperId) => void,
  onFailure: (error: unknown) => void,
): SavedPaper | undefined {
  const [paper, setPaper] = useState<SavedPaper>();
  const id = triage && current(triage);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library is a reason to read again
  useEffect(() => {
    let wanted = true;
    const take = ([found]: SavedPaper[]) => {
      if (wanted && id) found ? setPaper(found) : onGone(id);
    };
    if (id) papersById([id]).then(take, onFailure);
    return () => {
      wanted = false;
    };
  }, [id, revision, onGone, onFailure]);
  return paper;
}
