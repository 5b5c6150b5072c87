import { MarkButton } from './mark-button.ts';
import { type PaintedMark, standingOf, titleOf } from './mark-looks.ts';
import { dress, keepToItself } from './styled.ts';
import { MARK } from './watch.ts';

/** What a reader asks for by a mark: its paper's card, or the paper kept or dismissed, or not any more. */
export interface MarkEvents {
  onOpen(mark: PaintedMark, button: HTMLElement): void;
  onShelf(mark: PaintedMark, shelf: 'inbox' | 'kept' | 'dismissed'): void;
}

/** A mark on the page. */
export interface MarkElement {
  host: HTMLElement;
  button: MarkButton;
  /** What it says, once that is known: until then it cannot be seen. */
  mark?: PaintedMark;
  /** Says this, though not yet to those who point at it. */
  show(mark: PaintedMark, isDark: boolean): void;
  /** Says what there is to know of the paper to whoever points at the mark. */
  explain(): void;
  /** It cannot do anything from here on, and says why; once it is used all the same, in a word or two. */
  retire(why: string, instead: string): void;
}

/**
 * Makes a mark of which it is not known yet what it says: an element with a closed shadow root. The page will see two
 * attributes of it once that is known, and nothing else.
 * @param isDark whether what stands behind it is
 */
export function makeMark(document: Document, isDark: boolean, events: MarkEvents): MarkElement {
  const host = document.createElement(MARK);
  const root = host.attachShadow({ mode: 'closed' });
  const button = new MarkButton(document, isDark);
  root.append(button.frame);
  let { onOpen } = events;
  const element: MarkElement = {
    host,
    button,
    show(mark, isDark) {
      element.mark = mark;
      host.setAttribute('data-state', mark.state);
      host.setAttribute('data-paper-id', mark.id);
      button.say(mark, isDark);
    },
    explain() {
      if (element.mark) button.element.title = titleOf(element.mark);
    },
    retire(why, instead) {
      button.element.title = why;
      button.element.ariaLabel = `Gleaner: ${why}`;
      dress(button.element, { opacity: '0.6', cursor: 'help' });
      onOpen = () => button.write(instead);
    },
  };
  listen(
    root,
    () => element.mark && onOpen(element.mark, button.element),
    (shelf) => element.mark && events.onShelf(element.mark, standingOf(element.mark) === shelf ? 'inbox' : shelf),
  );
  return element;
}

/** @param shelve is called back to keep or dismiss the paper, or not any more */
function listen(root: ShadowRoot, open: () => unknown, shelve: (shelf: 'kept' | 'dismissed') => unknown): void {
  keepToItself(root);
  const act = (event: Event, deed: () => unknown) => {
    // The heading may be a link, and the space bar scrolls.
    event.preventDefault();
    if (event.isTrusted) deed();
  };
  root.addEventListener('click', (event) => act(event, open));
  root.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event as KeyboardEvent;
    const deeds = { Enter: open, ' ': open, k: () => shelve('kept'), d: () => shelve('dismissed') };
    if (ctrlKey || metaKey || altKey || repeat || !Object.hasOwn(deeds, key)) return;
    act(event, deeds[key as keyof typeof deeds]);
  });
}
