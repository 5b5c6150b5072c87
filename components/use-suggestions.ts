import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Suggestion } from '../lib/search/index.ts';

/** Gives what may be typed where the caret is, the likeliest first. */
export type Suggest = (line: string, caret: number) => Promise<Suggestion[]>;

interface Suggestions {
  field: RefObject<HTMLInputElement | null>;
  suggest: Suggest;
  /** A suggestion was picked, and makes this the line. */
  onPick(line: string): void;
}

interface Offer {
  suggestions: Suggestion[];
  chosen: number;
}

type Pick = (suggestion: Suggestion) => void;

/** What keys do, by their names. */
export type Steps = Record<string, () => void>;

const none: Offer = { suggestions: [], chosen: -1 };

/**
 * What is suggested below a field; `chosen` is -1 while the arrow keys have chosen none. `ask` wants to be told what is
 * typed. `keys` are steps for the keyboard, absent where a key has its usual meaning.
 */
export function useSuggestions({ field, suggest, onPick }: Suggestions) {
  const [{ suggestions, chosen }, setOffer] = useState(none);
  const setCaret = useCaret(field);
  // Of the last question: an answer that comes after the next one is of no use.
  const asked = useRef({ caret: -1 });

  function close() {
    asked.current = { caret: -1 };
    setOffer(none);
  }

  async function ask(line: string, caret: number) {
    const question = { caret };
    asked.current = question;
    const suggestions = await suggest(line, caret);
    if (asked.current === question) setOffer({ suggestions, chosen: -1 });
  }

  function pick({ line, caret }: Suggestion) {
    onPick(line);
    setCaret({ at: caret });
    ask(line, caret);
  }

  /** What is suggested for one place is not for another. */
  function onSelect() {
    if (field.current?.selectionStart !== asked.current.caret) close();
  }

  function choose(index: number) {
    setOffer({ suggestions, chosen: Math.max(-1, Math.min(index, suggestions.length - 1)) });
  }

  return {
    suggestions,
    chosen,
    ask,
    pick,
    close,
    onSelect,
    keys: keysOf({ suggestions, chosen }, choose, pick, close),
  };
}

function keysOf({ suggestions, chosen }: Offer, choose: (at: number) => void, pick: Pick, close: () => void): Steps {
  const first = suggestions[0];
  const current = suggestions[chosen];
  if (!first) return {};
  return {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    ...(current && { Enter: () => pick(current) }),
    Tab: () => pick(current ?? first),
    Escape: close,
  };
}

/** Gives a function that puts the caret somewhere as soon as the field says what it will say then. */
function useCaret(field: RefObject<HTMLInputElement | null>) {
  const [caret, setCaret] = useState<{ at: number }>();
  useLayoutEffect(() => void (caret && field.current?.setSelectionRange(caret.at, caret.at)), [caret, field]);
  return setCaret;
}
