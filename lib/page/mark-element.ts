import { locale, t } from '../words/index.ts';
import { coloursOf, type PaintedMark, shapes, standingOf, titleOf } from './mark-looks.ts';
import { keepToItself, redress, type Style, styled } from './styled.ts';
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
  button: HTMLButtonElement;
  mark: PaintedMark;
  show(mark: PaintedMark, isDark: boolean): void;
  /** Says what there is to know of the paper to whoever points at the mark. */
  explain(): void;
  put(place: Place): void;
}

/** Behind the last word of a heading, as high as the chip alone, which is lower than most lines. */
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
};

/** What a mark says that nothing was said of yet: what most say on a page that was not seen before. */
const unsaid: PaintedMark = { id: '', state: 'new', isDismissed: false, firstSeen: 0, seenCount: 0, tags: [] };

/**
 * Makes a mark that is to be shown: a button in a closed shadow root. The page sees an element with two attributes, and
 * nothing else. It is in line, and what it says is not explained yet.
 */
export function createMark(document: Document, isDark: boolean, events: MarkEvents): MarkElement {
  const host = document.createElement(MARK);
  const { frame, button } = copied(document, isDark);
  host.attachShadow({ mode: 'closed' }).append(frame);
  let place = inLine;
  let isOnDark = isDark;
  let look = lookOf(unsaid, isDark);
  const element: MarkElement = {
    host,
    button,
    mark: unsaid,
    show(next, isDark) {
      element.mark = next;
      isOnDark = isDark;
      name(host, next);
      const before = look;
      look = lookOf(next, isDark);
      if (look !== before) draw(next, place, isDark, button);
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
  };
  listen(element, events);
  return element;
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

/** All that a mark's look depends on, as one text. */
function lookOf(mark: PaintedMark, isDark: boolean): string {
  return `${locale()} ${mark.state} ${standingOf(mark)} ${isDark}`;
}

/** What marks are made of, by their look. A page may have hundreds: a copy costs the browser much less than a new one. */
const patterns = new Map<string, HTMLElement>();

function copied(document: Document, isDark: boolean) {
  const look = lookOf(unsaid, isDark);
  const pattern = patterns.get(look) ?? patternIn(document, isDark);
  patterns.set(look, pattern);
  return partsOf(pattern.cloneNode(true) as HTMLElement);
}

function patternIn(document: Document, isDark: boolean): HTMLElement {
  const frame = styled(document, 'span', frameStyle(inLine));
  const button = document.createElement('button');
  button.type = 'button';
  draw(unsaid, inLine, isDark, button);
  frame.append(button);
  return frame;
}

function partsOf(frame: HTMLElement) {
  return { frame, button: frame.firstElementChild as HTMLButtonElement };
}

function listen(element: MarkElement, events: MarkEvents): void {
  const { button } = element;
  keepToItself(button);
  button.addEventListener('click', (event) => {
    // The heading may be a link.
    event.preventDefault();
    if (event.isTrusted) events.onOpen(element.mark, button);
  });
  button.addEventListener('keydown', (event) => {
    const shelf = ({ k: 'kept', d: 'dismissed' } as const)[event.key];
    if (!shelf || !event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    events.onShelf(element.mark, standingOf(element.mark) === shelf ? 'inbox' : shelf);
  });
}
