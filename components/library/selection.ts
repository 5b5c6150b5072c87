import type { PaperId } from '../../lib/paper/paper.ts';

/** Which papers of a list are selected. */
export interface Selection {
  ids: ReadonlySet<PaperId>;
  /** Where a stretch begins that Shift extends. */
  anchor?: PaperId | undefined;
  /** What was selected before the stretch. */
  base: ReadonlySet<PaperId>;
}

const noIds: ReadonlySet<PaperId> = new Set();

export const nothingSelected: Selection = { ids: noIds, base: noIds };

/** The reader has turned to this paper: a stretch would begin here. */
export function anchoredAt(selection: Selection, anchor: PaperId): Selection {
  return { ids: selection.ids, base: selection.ids, anchor };
}

export function toggled(selection: Selection, id: PaperId): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, base: ids, anchor: id };
}

/** With the stretch of `list` from the anchor to this paper, and without an earlier stretch from there. */
export function extendedTo(selection: Selection, list: readonly PaperId[], id: PaperId): Selection {
  const { base, anchor = id } = selection;
  const [from, to] = [list.indexOf(anchor), list.indexOf(id)];
  if (from < 0 || to < 0) return toggled(selection, id);
  const stretch = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...base, ...stretch]), base, anchor };
}

export function allSelected(list: readonly PaperId[]): Selection {
  const ids = new Set(list);
  return { ids, base: ids };
}

/** Without papers that the list no longer has; the very same where it has all. */
export function within(selection: Selection, list: readonly PaperId[]): Selection {
  if (selection.ids.size === 0) return selection;
  const present = new Set(list);
  const left = [...selection.ids].filter((id) => present.has(id));
  if (left.length === selection.ids.size) return selection;
  const ids = new Set(left);
  return { ids, base: ids, anchor: selection.anchor };
}
