import type { PaperId } from '../paper/paper.ts';

// A page that is closed has no time for the database; this is written before the next letter is typed.
const KEY = 'noteDraft ';
const KEY_OF_OVER = 'noteDraftOver ';

/**
 * What was typed for a paper's note and not yet saved, and the note that it was typed over; `undefined` when all of it
 * was saved.
 */
export function noteDraft(id: PaperId): { note: string; over?: string } | undefined {
  const note = localStorage.getItem(KEY + id);
  const over = localStorage.getItem(KEY_OF_OVER + id);
  return note === null ? undefined : { note, ...(over !== null && { over }) };
}

/** Keeps what is typed over a note, until it is saved. A full or forbidden storage costs only this safety. */
export function keepNoteDraft(id: PaperId, note: string, over: string): void {
  try {
    localStorage.setItem(KEY_OF_OVER + id, over);
    localStorage.setItem(KEY + id, note);
  } catch (error) {
    console.warn(error);
  }
}

/** Forgets the draft, unless more has been typed since. */
export function dropNoteDraft(id: PaperId, saved: string): void {
  if (noteDraft(id)?.note !== saved) return;
  localStorage.removeItem(KEY + id);
  localStorage.removeItem(KEY_OF_OVER + id);
}
