import { useCallback, useEffect, useState } from 'react';
import type { PaperId } from '../lib/paper/paper.ts';

/** A field of a row that is shown only while the reader writes in it. */
export type RowField = 'tag' | 'note';

/** Which rows of a list are open, and which field is being written in. @param ids of the rows */
export function useRowParts(ids: readonly PaperId[]) {
  const [open, setOpenRows] = useState<ReadonlySet<PaperId>>(new Set());
  const [field, setField] = useState<{ id: PaperId; kind: RowField }>();

  // A field that leaves the list with its row, as by a tag that the list is without, is not left by hand.
  useEffect(() => {
    if (field && !ids.includes(field.id)) setField(undefined);
  }, [field, ids]);

  const onOpen = useCallback((id: PaperId, isOpen: boolean) => {
    setOpenRows((rows) => new Set(isOpen ? [...rows, id] : [...rows].filter((each) => each !== id)));
    if (!isOpen) setField(undefined);
  }, []);

  /** Opens the field of a row; without a kind, closes the one that is open. */
  const onField = useCallback(
    (id: PaperId, kind: RowField | undefined) => {
      setField(kind && { id, kind });
      if (kind === 'note') onOpen(id, true);
    },
    [onOpen],
  );

  const fieldOf = (id: PaperId) => (field?.id === id ? field.kind : undefined);
  return { open, field, fieldOf, onOpen, onField };
}
