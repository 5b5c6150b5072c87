import { type RefObject, useEffect, useState } from 'react';
import type { Table } from '../../components/library/PaperTable.tsx';

/**
 * Whether the field for tags of the selected papers is asked for. Once none is selected, as when their tag takes them
 * out of the list, their bar is gone with that field: the focus that was there goes to the table.
 * @param selected how many papers are
 */
export function useTagging(
  selected: number,
  table: RefObject<Table | null>,
  field: RefObject<HTMLInputElement | null>,
): [boolean, (isTagging: boolean) => void] {
  const [isTagging, setTagging] = useState(false);
  const isOver = selected === 0;
  useEffect(() => {
    if (isOver && isTagging) setTagging(false);
  }, [isOver, isTagging]);
  useEffect(() => {
    if (isOver && document.activeElement === document.body) (table.current ?? field.current)?.focus();
  }, [isOver, table, field]);
  return [isTagging, setTagging];
}
