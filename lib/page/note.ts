import { floatButtonStyle, floatStyle } from './float-style.ts';
import { darkBehind } from './shade.ts';
import { keepToItself, type Style, styled } from './styled.ts';
import { NOTE } from './watch.ts';

/** What is said on a page of what the reader has just done there, in words of theirs. */
export interface Note {
  text: string;
  /** What the button is called that takes it back; left out where nothing is to be taken back. */
  undo?: string;
  close: string;
}

/**
 * A note stays so long, in milliseconds, and as long again while it is pointed at or has the focus; not longer than a
 * background lives that waits for what becomes of it.
 */
const STAY = 15_000;
const LONGEST = 4 * 60_000;

const noteStyle: Style = {
  ...floatStyle,
  position: 'fixed',
  'inset-block-start': '16px',
  'inset-inline-end': '16px',
  'z-index': '2147483647',
  'max-width': 'min(400px, calc(100vw - 32px))',
};
const textStyle: Style = { flex: '1 1 auto', 'min-width': '0', 'margin-block': '4px', 'overflow-wrap': 'anywhere' };
const buttonStyle: Style = { ...floatButtonStyle, flex: 'none', 'min-width': '28px' };

/** Where a note is left for the script that shows it: among the extension's own scripts on a page, which the page cannot see. */
interface Left {
  gleanerNote?: Note;
}

/** Runs in a page, by itself. */
export function leaveNote(note: Note): void {
  (globalThis as Left).gleanerNote = note;
}

/** @throws when none was left */
export function noteLeft(): Note {
  const note = (globalThis as Left).gleanerNote;
  if (!note) throw new Error('There is nothing to be said on this page');
  return note;
}

/** Shows a note in the upper corner of the page, in place of an earlier one. @returns whether the reader takes it back */
export function showNote(document: Document, { text, undo, close }: Note): Promise<boolean> {
  for (const earlier of document.querySelectorAll(NOTE)) earlier.remove();
  const host = document.createElement(NOTE);
  const isDark = darkBehind(document)(document.body);
  const note = styled(document, 'div', { ...noteStyle, 'color-scheme': isDark ? 'dark' : 'light' });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(note);
  // A status that comes together with its words is not always read out.
  note.role = 'alert';
  keepToItself(note);
  return new Promise((resolve) => {
    const end = (isTakenBack: boolean) => {
      host.remove();
      resolve(isTakenBack);
    };
    note.append(
      words(document, text),
      ...(undo ? [button(document, undo, undo, () => end(true))] : []),
      button(document, '✕', close, () => end(false)),
    );
    document.body.append(host);
    const endUnlessInUse = (stayed: number) => {
      const isInUse = root.activeElement !== null || note.matches(':hover');
      if (isInUse && stayed < LONGEST) setTimeout(endUnlessInUse, STAY, stayed + STAY);
      else end(false);
    };
    setTimeout(endUnlessInUse, STAY, STAY);
  });
}

function words(document: Document, text: string): HTMLElement {
  const element = styled(document, 'span', textStyle);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

function button(document: Document, text: string, label: string, run: () => void): HTMLElement {
  const element = styled(document, 'button', buttonStyle);
  element.type = 'button';
  element.textContent = text;
  element.ariaLabel = label;
  element.addEventListener('click', ({ isTrusted }) => isTrusted && run());
  return element;
}
