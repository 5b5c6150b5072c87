import { expect, test } from 'vitest';
import type { PaperActions } from '../../../components/paper-actions.ts';
import { current, type Triage } from '../../../components/today/triage.ts';
import { triageSteps } from '../../../components/today/triage-steps.ts';
import type { PaperId, SavedPaper, Shelf } from '../../../lib/paper/paper.ts';

const [a, b] = ['arxiv:a', 'arxiv:b'] as [PaperId, PaperId];

/** A triage with a reader before it. */
function begun() {
  let triage: Triage = { ids: [a, b], steps: [] };
  const done: unknown[] = [];
  const actions = {
    onEdit: async (papers: SavedPaper[], change: object) => done.push([papers[0]?.id, change]),
    onStar: ({ id }: SavedPaper, starred: boolean) => done.push([id, { starred }]),
    onUndo: () => done.push('undo'),
  } as unknown as PaperActions;
  const shown = (id: PaperId, shelf: Shelf = 'inbox') => ({ id, shelf, starred: false }) as SavedPaper;
  const steps = (paper: SavedPaper | undefined) => {
    const change = (step: (before: Triage) => Triage) => {
      triage = step(triage);
    };
    return triageSteps({ triage, paper, actions, change, onTag: () => done.push('tag') });
  };
  return { steps, shown, done, inView: () => current(triage) };
}

test('a paper is decided on, and the next one comes into view', () => {
  const { steps, shown, done, inView } = begun();
  steps(shown(a)).keep();
  expect(inView()).toBe(b);
  steps(shown(b)).dismiss();
  expect(inView()).toBeUndefined();
  expect(done).toEqual([
    [a, { shelf: 'kept' }],
    [b, { shelf: 'dismissed' }],
  ]);
});

test('a key that is pressed before the next paper is in view decides on neither', () => {
  const { steps, shown, done, inView } = begun();
  steps(shown(a)).next();
  steps(shown(a)).dismiss();
  steps(undefined).keep();
  expect(inView()).toBe(b);
  expect(done).toEqual([]);
});

test('with no paper in view none is tagged or starred, not even the one before', () => {
  const { steps, shown, done, inView } = begun();
  steps(shown(a)).next();
  steps(shown(b)).next();
  expect(inView()).toBeUndefined();
  steps(shown(b)).tag();
  steps(shown(b)).star();
  expect(done).toEqual([]);
});

test('the paper in view is tagged and starred, and stays', () => {
  const { steps, shown, done, inView } = begun();
  steps(shown(a)).tag();
  steps(shown(a)).star();
  expect(done).toEqual(['tag', [a, { starred: true }]]);
  expect(inView()).toBe(a);
});

test('a paper that is kept already is only gone by', () => {
  const { steps, shown, done, inView } = begun();
  steps(shown(a, 'kept')).keep();
  expect(inView()).toBe(b);
  expect(done).toEqual([]);
});

test('Undo takes back what was decided; from a paper that was left for later it only goes back', () => {
  const { steps, shown, done, inView } = begun();
  steps(shown(a)).next();
  steps(shown(b)).undo();
  expect(inView()).toBe(a);
  expect(done).toEqual([]);
  steps(shown(a)).keep();
  steps(shown(b)).undo();
  expect(done).toEqual([[a, { shelf: 'kept' }], 'undo']);
});
