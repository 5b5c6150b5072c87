import { locale, t } from '../words/index.ts';
import { coloursOf, type PaintedMark, shapes, standingOf, titleOf } from './mark-looks.ts';
import { dress, keepToItself, redress, type Style, styled } from './styled.ts';
import { MARK } from './watch.ts';

/** What a reader asks for by a mark: its paper's card, or the paper kept or dismissed, or not any more. */
export interface MarkEvents {
  onOpen(mark: PaintedMark, button: HTMLElement): void;
  onShelf(mark: PaintedMark, shelf: 'inbox' | 'kept' | 'dismissed'): void;
}

/** Where and how large a mark is: styles of its box in the line, and of the button in it. */
export interface Place {
  /** Its shape alone, without its word. */
  isSmall?: boolean;
  frame: Style;
  button: Style;
}

/** A mark on the page. */
export interface MarkElement {
  host: HTMLElement;
  button: HTMLElement;
  mark: PaintedMark;
  show(mark: PaintedMark, isDark: boolean): void;
  /** Says what there is to know of the paper to whoever points at the mark. */
  explain(): void;
  put(place: Place): void;
  /** It cannot do anything from here on, and says why; once it is used all the same, in a word or two. */
  retire(why: string, instead: string): void;
}

/** Behind the last word of a heading, as high as what is seen of it, which is lower than most lines. */
export const inLine: Place = {
  frame: { display: 'contents' },
  button: { 'vertical-align': 'middle', 'margin-block': '-4px', 'margin-inline-start': '6px' },
};

const buttonStyle: Style = {
  display: 'inline-block',
  margin: '0',
  padding: '0 5px',
  // Taller than what is seen of it: a target of 24 pixels. Its colour is below.
  'border-style': 'solid',
  'border-width': '4px 0',
  'background-clip': 'padding-box',
  'border-radius': '4px / 8px',
  font: '600 11px/16px system-ui, sans-serif',
  'white-space': 'nowrap',
  cursor: 'pointer',
  // As of a button proper: its word is not of the page's text.
  'user-select': 'none',
};

/** Makes a mark that is to be shown in line, and whose words are not explained yet. */
export type FillMark = (mark: PaintedMark, isDark: boolean) => MarkElement;

/**
 * Begins a mark of which it is not known yet what it says: an element with a closed shadow root. The page will see two
 * attributes of it, and nothing else.
 */
export function beginMark(document: Document, events: MarkEvents): FillMark {
  const host = document.createElement(MARK);
  const root = host.attachShadow({ mode: 'closed' });
  let made: MarkElement | undefined;
  let onOpen = events.onOpen;
  const open = () => made && onOpen(made.mark, made.button);
  const shelve = (shelf: 'kept' | 'dismissed') =>
    made && events.onShelf(made.mark, standingOf(made.mark) === shelf ? 'inbox' : shelf);
  listen(root, open, shelve);
  return (mark, isDark) => {
    const { frame, button } = copied(document, mark, isDark);
    root.append(frame);
    name(host, mark);
    let place = inLine;
    let isOnDark = isDark;
    const element: MarkElement = {
      host,
      button,
      mark,
      show(next, isDark) {
        element.mark = next;
        isOnDark = isDark;
        name(host, next);
        draw(next, place, isDark, button);
      },
      explain() {
        button.title = titleOf(element.mark);
      },
      put(next) {
        if (next === place) return;
        place = next;
        redress(frame, frameStyle(place));
        draw(element.mark, place, isOnDark, button);
      },
      retire(why, instead) {
        button.title = why;
        button.ariaLabel = `Gleaner: ${why}`;
        dress(button, { opacity: '0.6', cursor: 'help' });
        onOpen = () => button.replaceChildren(instead);
      },
    };
    made = element;
    return element;
  };
}

function name(host: HTMLElement, { state, id }: PaintedMark): void {
  host.setAttribute('data-state', state);
  host.setAttribute('data-paper-id', id);
}

function draw(mark: PaintedMark, place: Place, isDark: boolean, button: HTMLElement): void {
  button.ariaLabel = `Gleaner: ${t(`mark.${standingOf(mark)}`)}`;
  button.textContent = textOf(mark, place);
  // Where the reader has chosen all colours, what is transparent is given one; what is named as one of theirs stays.
  const unseen = matchMedia('(forced-colors: active)').matches ? 'Canvas' : 'transparent';
  redress(button, { ...buttonStyle, 'border-color': unseen, ...coloursOf(mark, isDark), ...place.button });
}

function textOf(mark: PaintedMark, { isSmall }: Place): string {
  const standing = standingOf(mark);
  return isSmall ? shapes[standing] : `${shapes[standing]} ${t(`mark.${standing}`)}`;
}

function frameStyle({ frame }: Place): Style {
  return { all: 'initial', ...frame };
}

/** What marks are made of, by their look. A page may have hundreds: a copy costs the browser much less than a new one. */
const patterns = new Map<string, HTMLElement>();

function copied(document: Document, mark: PaintedMark, isDark: boolean) {
  const look = `${locale()} ${mark.state} ${standingOf(mark)} ${isDark}`;
  const pattern = patterns.get(look) ?? patternIn(document, mark, isDark);
  patterns.set(look, pattern);
  return partsOf(pattern.cloneNode(true) as HTMLElement);
}

function patternIn(document: Document, mark: PaintedMark, isDark: boolean): HTMLElement {
  const frame = styled(document, 'span', frameStyle(inLine));
  // A button proper takes Chromium longer to lay out, and a page has hundreds.
  const button = document.createElement('span');
  button.role = 'button';
  button.tabIndex = 0;
  draw(mark, inLine, isDark, button);
  frame.append(button);
  return frame;
}

function partsOf(frame: HTMLElement) {
  return { frame, button: frame.firstElementChild as HTMLElement };
}

/** @param shelve is called back to keep or dismiss the paper, or not any more */
function listen(root: ShadowRoot, open: () => void, shelve: (shelf: 'kept' | 'dismissed') => void): void {
  keepToItself(root);
  const act = (event: Event, deed: () => void) => {
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
