import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../use-latest.ts';

/** How long nothing is typed before the note is saved, in milliseconds. */
const PAUSE = 700;

/**
 * A note while it is typed on a card: saved after a pause, when it is left and when the card goes away. Another note in
 * the library is shown, unless the reader is in the field.
 * @param onSave says whether it has been saved
 */
export function useCardNote(note: string, onSave: (note: string) => Promise<boolean>) {
  const [typed, type] = useState(note);
  const sent = useRef(note);
  const isIn = useRef(false);
  const latest = useLatest(save);

  async function save() {
    const before = sent.current;
    if (typed === before) return;
    sent.current = typed;
    if (!(await onSave(typed))) sent.current = before;
  }

  function enter() {
    isIn.current = true;
  }

  function leave() {
    isIn.current = false;
    save();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause anew
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    // Firefox sends nothing from here: what was typed within the pause before a click beside the card is lost there.
    const saveNow = () => void latest.current();
    addEventListener('pagehide', saveNow);
    return () => removeEventListener('pagehide', saveNow);
  }, [latest]);
  useEffect(() => {
    if (note === sent.current || isIn.current) return;
    sent.current = note;
    type(note);
  }, [note]);

  return { typed, type, enter, leave, save };
}
