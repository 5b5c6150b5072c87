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
  frame: { display: 'inline-block', 'vertical-align': 'middle', 'margin-block': '-4px', 'margin-inline-start': '6px' },
  button: {},
};

const chipStyle: Style = {
  display: 'block',
  padding: '0 5px',
  'border-radius': '4px',
  font: '600 11px/16px system-ui, sans-serif',
  'white-space': 'nowrap',
};
const buttonStyle: Style = {
  display: 'block',
  // Taller than the chip: a target of 24 pixels.
  padding: '4px 0',
  margin: '0',
  border: '0',
  'border-radius': '4px',
  background: 'none',
  cursor: 'pointer',
};

/**
 * Makes a mark: a button in a closed shadow root. The page sees an element with two attributes, and nothing else. It is
 * in line, and what it says is not explained yet.
 */
export function createMark(document: Document, mark: PaintedMark, isDark: boolean, events: MarkEvents): MarkElement {
  const host = document.createElement(MARK);
  const { frame, button, chip } = copied(document, mark, isDark);
  host.attachShadow({ mode: 'closed' }).append(frame);
  name(host, mark);
  let place = inLine;
  const element: MarkElement = {
    host,
    button,
    mark,
    show(next, isDark) {
      element.mark = next;
      name(host, next);
      say(next, place, isDark, button, chip);
    },
    explain() {
      button.title = titleOf(element.mark);
    },
    put(next) {
      if (next === place) return;
      place = next;
      chip.textContent = textOf(element.mark, place);
      redress(frame, frameStyle(place));
      redress(button, { ...buttonStyle, ...place.button });
    },
  };
  listen(element, events);
  return element;
}

function name(host: HTMLElement, { state, id }: PaintedMark): void {
  host.setAttribute('data-state', state);
  host.setAttribute('data-paper-id', id);
}

function say(mark: PaintedMark, place: Place, isDark: boolean, button: HTMLElement, chip: HTMLElement): void {
  button.ariaLabel = `Gleaner: ${t(`mark.${standingOf(mark)}`)}`;
  chip.textContent = textOf(mark, place);
  redress(chip, { ...chipStyle, ...coloursOf(mark, isDark) });
}

function textOf(mark: PaintedMark, { isSmall }: Place): string {
  const standing = standingOf(mark);
  return isSmall ? shapes[standing] : `${shapes[standing]} ${t(`mark.${standing}`)}`;
}

function frameStyle({ frame }: Place): Style {
  return { all: 'initial', ...frame };
}

/** What marks are made of, in line, by what they say. A page may have hundreds: a copy costs the browser much less than a new one. */
const patterns = new Map<string, HTMLElement>();

function copied(document: Document, mark: PaintedMark, isDark: boolean) {
  const said = `${locale()} ${mark.state} ${standingOf(mark)} ${isDark}`;
  const pattern = patterns.get(said) ?? patternIn(document, mark, isDark);
  patterns.set(said, pattern);
  return partsOf(pattern.cloneNode(true) as HTMLElement);
}

function patternIn(document: Document, mark: PaintedMark, isDark: boolean): HTMLElement {
  const frame = styled(document, 'span', frameStyle(inLine));
  const button = styled(document, 'button', buttonStyle);
  const chip = document.createElement('span');
  button.type = 'button';
  say(mark, inLine, isDark, button, chip);
  button.append(chip);
  frame.append(button);
  return frame;
}

function partsOf(frame: HTMLElement) {
  const button = frame.firstElementChild as HTMLButtonElement;
  return { frame, button, chip: button.firstElementChild as HTMLElement };
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
