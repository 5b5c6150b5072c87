import { useEffect, useState } from 'react';
import { TypedNote } from '../typed-note.ts';
import { useLatest } from '../use-latest.ts';

/** How long nothing is typed before the note is saved, in milliseconds. */
const PAUSE = 700;

/**
 * A note while it is typed on a card: saved after a pause, when it is left and when the card goes away. Another note in
 * the library is shown, unless what is typed waits to be saved: then both are kept.
 * @param onSave saves what was typed over a note, and gives the note as it is stored; `undefined` when it is not saved
 */
export function useCardNote(note: string, onSave: (note: string, over: string) => Promise<string | undefined>) {
  const [typed] = useState(() => new TypedNote(note));
  const [text, setText] = useState(note);
  const latest = useLatest(save);

  async function save() {
    await typed.save(async (text, over) => (await onSave(text, over)) ?? unsaved()).catch(console.warn);
    setText(typed.text);
  }

  function type(text: string) {
    typed.text = text;
    setText(text);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause anew
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    // Firefox sends nothing from here: what was typed within the pause before a click beside the card is lost there.
    const saveNow = () => void latest.current();
    addEventListener('pagehide', saveNow);
    return () => removeEventListener('pagehide', saveNow);
  }, [latest]);
  useEffect(() => {
    typed.arrive(note);
    setText(typed.text);
  }, [note, typed]);

  return { text, type, save };
}

function unsaved(): never {
  throw new Error('A note was not saved.');
}
