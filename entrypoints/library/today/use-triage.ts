import { useCallback, useEffect, useState } from 'react';
import type { PaperActions } from '../../../components/paper-actions.ts';
import { settled, type Triage, unsettled, without } from '../../../components/today/triage.ts';
import { triageSteps } from '../../../components/today/triage-steps.ts';
import { inInbox } from '../../../lib/actions/today.ts';
import { papersById } from '../../../lib/library/bare.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { useLibraryRevision } from '../use-library-revision.ts';
import { usePaperInView } from './use-paper-in-view.ts';

/** Going through the inbox as it is when it begins. Throws, as a component does, when the library cannot be read. */
export function useTriage(actions: PaperActions, onTag: () => void) {
  const [triage, setTriage] = useState<Triage>();
  const [failure, setFailure] = useState<unknown>();
  const revision = useLibraryRevision();
  const change = useCallback((step: (before: Triage) => Triage) => setTriage((before) => before && step(before)), []);
  const passBy = useCallback((gone: PaperId) => change((before) => without(before, gone)), [change]);
  const paper = usePaperInView(triage, revision, passBy, setFailure);

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
      change((before) => settled(before, shelves));
    }, setFailure);
  }, [revision]);

  if (failure) throw failure;
  return { triage, paper, begin, steps: triageSteps({ triage, paper, actions, change, onTag }) };
}
