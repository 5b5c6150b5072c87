import type { PaperId, Shelf } from '../../lib/paper/paper.ts';

/** A paper that was gone by, and where it was put, if anywhere. */
export interface Step {
  id: PaperId;
  moved?: { from: Shelf; to: 'kept' | 'dismissed' };
  /** The library has been seen to have it so. */
  isWritten?: boolean;
}

/** Going through the inbox, one paper after the other. */
export interface Triage {
  ids: PaperId[];
  /** One for each paper that was gone by; the next one is the one in view. */
  steps: Step[];
}

export interface Tally {
  kept: number;
  dismissed: number;
  later: number;
}

/** The paper in view; undefined at the end. */
export function current({ ids, steps }: Triage): PaperId | undefined {
  return ids[steps.length];
}

/** Past the paper in view. Nothing happens at the end. */
export function goOn(triage: Triage, moved?: Step['moved']): Triage {
  const id = current(triage);
  return id === undefined ? triage : { ...triage, steps: [...triage.steps, { id, ...(moved && { moved }) }] };
}

/** Back to the paper before. */
export function goBack(triage: Triage): Triage {
  return { ...triage, steps: triage.steps.slice(0, -1) };
}

/** Without a paper that has been deleted. */
export function without({ ids, steps }: Triage, gone: PaperId): Triage {
  return { ids: ids.filter((id) => id !== gone), steps: steps.filter(({ id }) => id !== gone) };
}

/** Those steps of which the library is to be asked whether they still hold. */
export function unsettled({ steps }: Triage): Step[] {
  return steps.filter((step, at) => step.moved && (!step.isWritten || at === steps.length - 1));
}

/**
 * As the library says that things are: once the last step is seen to be undone, whoever undid it, its paper is in view
 * again.
 * @param shelves where the papers are; of one that is gone nothing
 */
export function settled(triage: Triage, shelves: ReadonlyMap<PaperId, Shelf>): Triage {
  const last = triage.steps.at(-1);
  if (last?.isWritten && last.moved && shelves.get(last.id) === last.moved.from) return goBack(triage);
  const isNews = (step: Step) => !step.isWritten && step.moved && shelves.get(step.id) === step.moved.to;
  if (!triage.steps.some(isNews)) return triage;
  return { ...triage, steps: triage.steps.map((step) => (isNews(step) ? { ...step, isWritten: true } : step)) };
}

/** What came of it so far. */
export function tallyOf({ steps }: Triage): Tally {
  const moved = (to: Shelf) => steps.filter((step) => step.moved?.to === to).length;
  const [kept, dismissed] = [moved('kept'), moved('dismissed')];
  return { kept, dismissed, later: steps.length - kept - dismissed };
}
