import type { Deed, JournalEntry, ReaderChange } from '../../lib/library/index.ts';
import { type TextKey, t } from '../../lib/words/index.ts';

/** What the history shows of an edit. */
export type Done = Pick<JournalEntry, 'id' | 'at' | 'deed' | 'count' | 'title'>;

/** So much of a title tells which paper it is. */
const TITLE = 70;

/** An edit in words: “Tagged 3 papers “vision”: Attention Is All You Need and 2 others”. */
export function deedInWords({ deed, count, title }: Done): string {
  const what = ofDeed(deed, count);
  if (!title || count === 0) return what;
  const which = { title: shortened(title), count: count - 1 };
  return t(count > 1 ? 'history.withOthers' : 'history.withOne', { what, ...which });
}

function ofDeed(deed: Deed, count: number): string {
  switch (deed.kind) {
    case 'edit':
      return ofChange(deed.change, count);
    case 'describe':
      return t('history.describe', { field: t(`fields.${deed.field}`) });
    case 'rename-tag':
      return t('history.renameTag', { tag: deed.tag, to: deed.to, count });
    case 'clear-inbox':
      return t('history.clearInbox', { count, days: deed.days });
    default:
      return t(simple[deed.kind], { ...deed, count });
  }
}

const simple = {
  delete: 'history.delete',
  'delete-tag': 'history.deleteTag',
  'colour-tag': 'history.colourTag',
  'save-search': 'history.saveSearch',
  'delete-search': 'history.deleteSearch',
  'change-rules': 'history.changeRules',
  'apply-rules': 'history.applyRules',
  import: 'history.import',
  merge: 'history.merge',
  split: 'history.split',
} as const satisfies Partial<Record<Deed['kind'], TextKey>>;

function ofChange(change: ReaderChange, count: number): string {
  const { addTags = [], removeTags = [] } = change;
  if (addTags.length > 0) return t('history.tag', { count, tags: addTags.join(', ') });
  if (removeTags.length > 0) return t('history.untag', { count, tags: removeTags.join(', ') });
  return t(wordOf(change), { count });
}

function wordOf({ shelf, status, starred, note }: ReaderChange): TextKey {
  if (shelf) return `history.${shelf}`;
  if (status) return `history.${status}`;
  if (starred !== undefined) return starred ? 'history.star' : 'history.unstar';
  return note ? 'history.note' : 'history.noNote';
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length > TITLE ? `${letters.slice(0, TITLE).join('').trimEnd()}…` : title;
}
