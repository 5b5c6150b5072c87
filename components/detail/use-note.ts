import { useEffect, useRef, useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { TypedNote } from '../typed-note.ts';
import type { NoteKeeper } from './note-keeper.ts';

/** How long nothing is typed before the note is saved, in milliseconds. */
const PAUSE = 500;

export type NoteState = 'quiet' | 'saving' | 'saved' | 'failed';
type Noted = Pick<SavedPaper, 'id' | 'title' | 'note'>;

/**
 * A note while it is typed: saved after a pause, when it is left and when its field goes away. What is typed stays in
 * the field until it is stored, whatever happens to the library meanwhile.
 */
export function useNote(paper: Noted, keeper: NoteKeeper) {
  const { id, note } = paper;
  const [typed] = useState(() => begin(paper, keeper));
  const [text, setText] = useState(typed.text);
  const [state, setState] = useState<NoteState>('quiet');
  const latest = useRef(paper);
  latest.current = paper;

  async function save() {
    if (!typed.isUnsaved) return;
    setState('saving');
    try {
      await typed.save((text, over) => keeper.save(id, text, over));
      if (!typed.isUnsaved) setState('saved');
    } catch {
      setState('failed');
    }
    setText(typed.text);
  }

  function type(text: string) {
    typed.text = text;
    keeper.remember(id, text, typed.over);
    setText(text);
  }

  async function leave() {
    const left = latest.current;
    await save();
    keeper.leave(left);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause anew
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    typed.arrive(note);
    setText(typed.text);
  }, [note, typed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the field goes away
  useEffect(() => () => void leave(), []);

  return { text, state, type, leave };
}

/** What was typed and never saved, or else the note. */
function begin({ id, note }: Noted, keeper: NoteKeeper): TypedNote {
  const draft = keeper.draft(id);
  return new TypedNote(draft?.over ?? note, draft?.note ?? note);
}
