import { expect, test } from 'vitest';
import { noRow, placeOf } from '../../../components/library/active-list.ts';
import type { PaperSource } from '../../../components/library/PaperTable.tsx';
import { nothingSelected } from '../../../components/library/selection.ts';
import { type TableDesk, tableSteps } from '../../../components/library/table-steps.ts';
import type { PaperActions } from '../../../components/paper-actions.ts';
import type { PaperId, SavedPaper } from '../../../lib/paper/paper.ts';

const ids = [...'abcdef'] as PaperId[];
const [a, b, c, , e, f] = ids as [PaperId, PaperId, PaperId, PaperId, PaperId, PaperId];
const starred = { starred: true };
/** The last two have not been on the screen. */
const papers: PaperSource = {
  get: (id) => (id === e || id === f ? undefined : ({ id, starred: id === b } as SavedPaper)),
  want: () => {},
};

/** Presses keys in a table of six papers, three to a screen. @returns what came of it, in that order */
function pressed(
  active: number,
  commands: (keyof ReturnType<typeof tableSteps>)[],
  selected: PaperId[] = [],
  key = '',
) {
  const done: unknown[][] = [];
  const note =
    (deed: string) =>
    (...what: unknown[]) =>
      void done.push([deed, ...what]);
  const list = {
    ...{ active, activeId: ids[active], selection: { ...nothingSelected, ids: new Set(selected) } },
    moveTo: (index: number, extend = false) => {
      note(extend ? 'extend' : 'move')(index);
      return ids[index];
    },
    ...{ toggle: note('toggle'), selectAll: note('all'), selectNone: note('none') },
  };
  const actions = { onEdit: note('edit'), onDelete: note('delete'), onOpen: note('open'), onUndo: note('undo') };
  const desk = {
    ...{ list, ids, papers, actions: actions as unknown as PaperActions },
    table: { current: { focus: note('table'), hasFocus: () => true, rowsOnScreen: () => 3 } },
    field: { current: { focus: note('field') } as unknown as HTMLInputElement },
    findStarred: async () => [b, f],
    ...{ turnTo: note('turn'), onTag: note('tag'), onZotero: note('zotero'), onHelp: note('help') },
  } satisfies TableDesk;
  for (const command of commands) tableSteps(desk)[command]?.({ key } as KeyboardEvent);
  return done;
}

test('the arrows lead from row to row, and the details follow; from the first row up to the field', () => {
  expect(pressed(1, ['next'])).toEqual([
    ['move', 2],
    ['turn', c, false],
  ]);
  expect(pressed(1, ['previous'])).toEqual([
    ['move', 0],
    ['turn', a, false],
  ]);
  expect(pressed(0, ['previous'])).toEqual([['field']]);
});

test('Page Down leads a screen further, End to the last row', () => {
  expect(pressed(1, ['page-down', 'last']).filter(([deed]) => deed === 'move')).toEqual([
    ['move', 4],
    ['move', 5],
  ]);
});

test('with Shift the selection goes along, and the details stay', () => {
  expect(pressed(1, ['extend'], [], 'PageDown')).toEqual([['extend', 4]]);
});

test('Escape first ends the selection, then leads to the field', () => {
  expect(pressed(1, ['leave'], [a])).toEqual([['none']]);
  expect(pressed(1, ['leave'])).toEqual([['field']]);
});

test('what is done is done to the selected papers, or else to the one of the current row', () => {
  expect(pressed(1, ['keep', 'delete', 'zotero'], [a, c])).toEqual([
    ['edit', [{ id: a }, { id: c }], { shelf: 'kept' }],
    ['delete', [{ id: a }, { id: c }]],
    ['zotero', [a, c]],
  ]);
  expect(pressed(2, ['star'])).toEqual([['edit', [papers.get(c)], starred]]);
  expect(pressed(1, ['star'])).toEqual([['edit', [papers.get(b)], { starred: false }]]);
});

test('a star is taken away where all papers in question have one', () => {
  expect(pressed(1, ['star'], [b])).toEqual([['edit', [{ id: b }], { starred: false }]]);
  expect(pressed(0, ['star'], [b])).toEqual([['edit', [{ id: b }], { starred: false }]]);
  expect(pressed(1, ['star'], [a, b])).toEqual([['edit', [{ id: a }, { id: b }], starred]]);
});

test('a star is taken away from papers that have not been on the screen too, where all have one', async () => {
  const [all, some] = [pressed(1, ['star'], [b, f]), pressed(1, ['star'], [b, e])];
  await expect.poll(() => all).toEqual([['edit', [{ id: b }, { id: f }], { starred: false }]]);
  await expect.poll(() => some).toEqual([['edit', [{ id: b }, { id: e }], starred]]);
});

test('with no current row and nothing selected nothing is done', () => {
  expect(pressed(-1, ['keep', 'delete', 'zotero', 'open', 'expand', 'select', 'copy-link'])).toEqual([]);
});

test('who tags with nothing selected tags the current paper', () => {
  expect(pressed(0, ['tag'])).toEqual([['toggle', a], ['tag']]);
  expect(pressed(0, ['tag'], [b])).toEqual([['tag']]);
});

test('the current row is where its paper is, and the next one where that has left the list', () => {
  expect(placeOf(noRow, ids)).toBe(-1);
  expect(placeOf({ id: b, index: 1 }, [c, a, b])).toBe(2);
  expect(placeOf({ id: b, index: 1 }, [a, c])).toBe(1);
  expect(placeOf({ id: c, index: 2 }, [a, b])).toBe(1);
  expect(placeOf({ id: a, index: 0 }, [])).toBe(-1);
});
