import { useEffect, useRef, useState } from 'react';
import type { SavedPaper } from '../../lib/paper/paper.ts';
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
  const [typed, setTyped] = useState(() => keeper.draft(id));
  const [state, setState] = useState<NoteState>('quiet');
  const latest = useRef({ paper, typed, saved: note, isIn: false });
  latest.current.paper = paper;

  async function save() {
    const { typed, saved } = latest.current;
    if (typed === undefined || typed === saved) return;
    latest.current.saved = typed;
    setState('saving');
    try {
      await keeper.save(id, typed);
      setState('saved');
    } catch {
      latest.current.saved = saved;
      setState('failed');
    }
  }

  function type(text: string | undefined) {
    latest.current.typed = text;
    if (text !== undefined) keeper.remember(id, text);
    setTyped(text);
  }

  function enter() {
    latest.current.isIn = true;
  }

  function leave() {
    latest.current.isIn = false;
    save();
    keeper.leave(latest.current.paper);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause anew
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another note in the library is what is looked out for
  useEffect(() => {
    const isAsSaved = note === latest.current.saved;
    latest.current.saved = note;
    if (!isAsSaved && !latest.current.isIn && state !== 'failed') type(undefined);
  }, [note]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the field goes away
  useEffect(() => leave, []);

  return { text: typed ?? note, state, type, enter, leave };
}
