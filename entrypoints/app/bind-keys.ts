import { createKeybindingsHandler } from 'tinykeys';
import { type KeyRow, keyTable } from '../../components/key-table.ts';
import { appearance } from '../../lib/settings/appearance.ts';
import type { Desk } from './use-keys.ts';

const fields = 'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"], dialog';
/** What Enter and Space press: a row's title stands for its row. */
const pressed = 'button, summary, [type="checkbox"], a[href]:not([data-title])';

/** Binds the key table to what is on the desk when a key is pressed. @returns what ends that */
export function bindKeys(deskNow: () => Desk): () => void {
  const take = (row: KeyRow) => (event: KeyboardEvent) => {
    const { stepsNow, isInRow } = deskNow();
    const step = counts(row, event, isInRow) && stepsNow()[row.command];
    if (!step) return;
    event.preventDefault();
    step(event);
  };
  const bindings = keyTable.flatMap((row) => row.keys.map((key) => [key, take(row)] as const));
  const onKeyDown = createKeybindingsHandler(Object.fromEntries(bindings), { ignore: (event) => event.isComposing });
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function counts({ scope, isSingle }: KeyRow, event: KeyboardEvent, isInRow: Desk['isInRow']): boolean {
  const { target, key, repeat, defaultPrevented } = event;
  if (defaultPrevented || !(target instanceof Element) || target.closest(fields)) return false;
  if (/^(Enter| )$/.test(key) && target.closest(pressed)) return false;
  if (repeat && !/^(Arrow|Page)/.test(key)) return false;
  if (isSingle && !appearance().singleKeys) return false;
  return scope === 'page' || isInRow(target);
}
