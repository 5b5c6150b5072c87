import type { PaperId } from '../paper/paper.ts';

// A page that is closed has no time for the database; this is written before the next letter is typed.
const KEY = 'noteDraft ';

/** What was typed for a paper's note and not yet saved; `undefined` when all of it was. */
export function noteDraft(id: PaperId): string | undefined {
  return localStorage.getItem(KEY + id) ?? undefined;
}

/** Keeps what is typed, until it is saved. A full or forbidden storage costs only this safety. */
export function keepNoteDraft(id: PaperId, note: string): void {
  try {
    localStorage.setItem(KEY + id, note);
  } catch (error) {
    console.warn(error);
  }
}

/** Forgets the draft, unless more has been typed since. */
export function dropNoteDraft(id: PaperId, saved: string): void {
  if (noteDraft(id) === saved) localStorage.removeItem(KEY + id);
}
