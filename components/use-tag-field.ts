import { type KeyboardEvent, useState } from 'react';
import { tidyTag } from '../lib/paper/tag.ts';
import { type Complete, useCompletions } from './use-completions.ts';

interface TagField {
  /** Tags that are not to be offered. */
  taken: string[];
  complete: Complete;
  onAdd(tag: string): void;
  /** Escape. */
  onBack(): void;
}

/**
 * What a field for tags says and offers. Arrow keys choose among the offered tags (`chosen` is -1 while none is), Enter
 * adds the chosen one, or else what was typed.
 */
export function useTagField({ taken, complete, onAdd, onBack }: TagField) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const tags = useCompletions(typed, complete).filter((tag) => !taken.includes(tag));

  function type(text: string) {
    setTyped(text);
    setChosen(-1);
  }

  function add(tag: string) {
    const tidy = tidyTag(tag);
    if (tidy) onAdd(tidy);
    type('');
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = {
      ArrowDown: () => setChosen(Math.min(chosen + 1, tags.length - 1)),
      ArrowUp: () => setChosen(Math.max(chosen - 1, -1)),
      Enter: () => add(tags[chosen] ?? typed),
      Escape: onBack,
    }[event.key];
    if (!step || event.nativeEvent.isComposing) return;
    event.preventDefault();
    step();
  }

  return { typed, tags, chosen, type, add, onKeyDown };
}
