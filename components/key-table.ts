import type { TextKey } from '../lib/words/index.ts';

/** What a key does. */
export interface KeyRow {
  command: Command;
  /** Any of these, as tinykeys writes them: a name of `KeyboardEvent.key` or `.code` behind its modifiers. */
  keys: string[];
  /** What it does, in words. */
  name: TextKey;
  /** A character and nothing else, as some who speak to their computer type by accident: can be switched off. */
  isSingle: boolean;
  /** Whether it counts only while a row of the list has the focus, or on all of the page. */
  scope: 'row' | 'page';
}

export type Command = (typeof table)[number][1];

/** What moves, with Shift: the selection goes along. */
const stretching = [
  'Shift+ArrowDown',
  'Shift+ArrowUp',
  'Shift+Home',
  'Shift+End',
  'Shift+PageDown',
  'Shift+PageUp',
] as const;

const table = [
  ['row', 'next', 'keys.next', 'ArrowDown'],
  ['row', 'previous', 'keys.previous', 'ArrowUp'],
  ['row', 'first', 'keys.first', 'Home'],
  ['row', 'last', 'keys.last', 'End'],
  ['row', 'page-down', 'keys.pageDown', 'PageDown'],
  ['row', 'page-up', 'keys.pageUp', 'PageUp'],
  ['row', 'leave', 'keys.leave', 'Escape'],
  ['row', 'open', 'keys.open', 'Enter'],
  ['row', 'open-behind', 'keys.openBehind', '$mod+Enter'],
  ['row', 'expand', 'keys.expand', 'Space', 'ArrowRight'],
  ['row', 'collapse', 'keys.collapse', 'ArrowLeft'],
  ['row', 'keep', 'keys.keep', 'k'],
  ['row', 'dismiss', 'keys.dismiss', 'd'],
  ['row', 'inbox', 'keys.inbox', 'i'],
  ['row', 'star', 'keys.star', 's'],
  ['row', 'tag', 'keys.tag', 't'],
  ['row', 'note', 'keys.note', 'n'],
  ['row', 'copy-bibtex', 'keys.copyBibtex', 'c'],
  ['row', 'copy-citation', 'keys.copyCitation', 'Shift+c'],
  ['row', 'copy-link', 'keys.copyLink', 'y'],
  ['row', 'copy-markdown', 'keys.copyMarkdown', 'm'],
  ['row', 'copy-arxiv', 'keys.copyArxiv', 'a'],
  ['row', 'zotero', 'keys.zotero', 'Shift+z'],
  ['row', 'select', 'keys.select', 'x'],
  ['row', 'extend', 'keys.extend', ...stretching],
  ['row', 'select-all', 'keys.selectAll', '$mod+a'],
  ['row', 'delete', 'keys.delete', 'Delete'],
  ['row', 'undo', 'keys.undo', 'z'],
  ['page', 'undo', 'keys.undo', '$mod+z'],
  ['page', 'search', 'keys.search', '[Shift]+/'],
  ['page', 'help', 'keys.help', '[Shift]+?'],
] as const satisfies [KeyRow['scope'], string, TextKey, ...string[]][];

/** Every key of the lists of papers: what binds them and what tells of them are both made from here. */
export const keyTable: KeyRow[] = table.map(([scope, command, name, ...keys]) => ({
  command,
  keys,
  name,
  isSingle: keys.some((key) => /^(?:\[?Shift\]?\+)?\S$/.test(key)),
  scope,
}));
