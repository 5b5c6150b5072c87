import { useCallback, useRef } from 'react';
import { type TableDesk, tableSteps } from '../../components/library/table-steps.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { useKeys } from '../app/use-keys.ts';

/** Where keys of rows count: on the table itself, which has the focus for its rows. */
const inTable = (target: Element) => target.closest('[role="row"]') !== null || target.role === 'grid';

/** What keys and the mouse do in the list. What it gives for rows stays the same, so that rows need not be drawn again. */
export function useCommands(desk: TableDesk) {
  const latest = useRef(desk);
  latest.current = desk;
  useKeys(() => tableSteps(latest.current), inTable);

  const onPress = useCallback((id: PaperId, how: 'go' | 'toggle' | 'extend') => {
    const { list, ids, table, turnTo } = latest.current;
    if (how === 'toggle') list.toggle(id);
    else list.moveTo(ids.indexOf(id), how === 'extend');
    if (how === 'go') turnTo(id, true);
    table.current?.focus();
  }, []);

  const onOpen = useCallback((id: PaperId) => {
    const { papers, actions } = latest.current;
    const paper = papers.get(id);
    if (paper) actions.onOpen(paper, false);
  }, []);

  return { onPress, onOpen };
}
