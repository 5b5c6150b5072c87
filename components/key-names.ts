import { type TextKey, t } from '../lib/words/index.ts';
import { type KeyRow, keyTable } from './key-table.ts';

/** Keys whose name is a word. */
const words: Record<string, TextKey> = {
  Enter: 'key.enter',
  Escape: 'key.escape',
  Home: 'key.home',
  End: 'key.end',
  PageUp: 'key.pageUp',
  PageDown: 'key.pageDown',
  Space: 'key.space',
  Delete: 'key.delete',
  Shift: 'key.shift',
};

const signs: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** The commands of the key table, each once with all of its keys; without single letters where those are off. */
export function keysByCommand(singleKeys: boolean): Pick<KeyRow, 'command' | 'name' | 'keys'>[] {
  const shown = keyTable.filter(({ isSingle }) => singleKeys || !isSingle);
  const commands = [...new Set(shown.map(({ command }) => command))];
  return commands.map((command) => {
    const rows = shown.filter((row) => row.command === command);
    return { command, name: (rows[0] as KeyRow).name, keys: rows.flatMap(({ keys }) => keys) };
  });
}

/** The keys that are pressed together, as they are labelled: `$mod+Enter` is Ctrl and Enter, on a Mac ⌘ and Enter. */
export function partsOf(key: string): string[] {
  const parts = key.split(/(?<=\w|\])\+/).filter((part) => !part.startsWith('['));
  return parts.map(label);
}

function label(part: string): string {
  if (part === '$mod') return /Mac|iP(hone|ad|od)/.test(navigator.platform) ? '⌘' : t('key.ctrl');
  const word = words[part];
  return word ? t(word) : (signs[part] ?? part.toUpperCase());
}
