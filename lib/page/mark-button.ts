import { locale, t } from '../words/index.ts';
import { coloursOf, type PaintedMark, shapes, standingOf } from './mark-looks.ts';
import { redress, type Style, styled } from './styled.ts';

/** Where and how large a mark is: styles of its box in the line, and of the button in it. */
export interface Place {
  /** Its shape alone, without its word. */
  isSmall?: boolean;
  frame: Style;
  button: Style;
}

/** Behind the last word of a heading, as high as what is seen of it, which is lower than most lines. */
export const inLine: Place = {
  frame: { display: 'contents' },
  button: { 'vertical-align': 'middle', 'margin-block': '-4px', 'margin-inline-start': '6px' },
};

const buttonStyle: Style = {
  display: 'inline-grid',
  margin: '0',
  // Taller than what is seen of it: a target of 24 pixels.
  'border-style': 'solid',
  'border-width': '4px 0',
  'border-radius': '4px / 8px',
  font: '600 11px/16px system-ui, sans-serif',
  'white-space': 'nowrap',
  cursor: 'pointer',
  // As of a button proper: its word is not of the page's text.
  'user-select': 'none',
};

// All faces of a button are in one place, and take the room of the largest.
const faceStyle: Style = { 'grid-area': '1 / 1', padding: '0 5px', 'border-radius': '4px', 'text-align': 'center' };

/** How a paper stands, so far as a face shows it. */
type Said = Pick<PaintedMark, 'state' | 'isDismissed'>;

/** What most marks say, the first before it is known: room is kept for either. */
const likely: Said = { state: 'new', isDismissed: false };
const usual: readonly Said[] = [likely, { state: 'seen', isDismissed: false }];

/** What is drawn of a mark: a button that cannot be seen until it says something. */
export class MarkButton {
  /** Its box in the line. */
  readonly frame: HTMLElement;
  readonly element: HTMLElement;
  place = inLine;
  private faces = usual;
  private said: Said = likely;
  private isShown = false;

  /** @param isDark whether what stands behind it is */
  constructor(
    private readonly document: Document,
    public isDark: boolean,
  ) {
    this.frame = copied(document, isDark);
    this.element = this.frame.firstElementChild as HTMLElement;
  }

  /** Whether it says this in the same room as what it said before. */
  hasRoomFor(mark: Said): boolean {
    return this.faces.some((face) => isSame(face, mark));
  }

  say(mark: Said, isDark: boolean): void {
    const isDrawn = this.hasRoomFor(mark) && isDark === this.isDark;
    const isSaid = isSame(mark, this.said);
    this.said = mark;
    this.isDark = isDark;
    if (!isDrawn) this.draw();
    else if (!isSaid) turn(this.element, this.faces, mark);
    if (!this.isShown) this.element.style.visibility = 'visible';
    this.isShown = true;
  }

  /** Has this on its face instead. */
  write(text: string): void {
    this.element.replaceChildren(faceOf(this.document, text, coloursOf(this.said, this.isDark)));
  }

  put(place: Place): void {
    if (place === this.place) return;
    const isOther = place.isSmall !== this.place.isSmall;
    this.place = place;
    redress(this.frame, frameStyle(place));
    redress(this.element, buttonStyleOf(place, this.isShown));
    if (isOther) this.draw();
  }

  private draw(): void {
    this.faces = usual.some((each) => isSame(each, this.said)) ? usual : [this.said];
    this.element.replaceChildren(...facesOf(this.document, this.faces, this.place, this.isDark));
    turn(this.element, this.faces, this.said);
  }
}

function isSame(one: Said, other: Said): boolean {
  return one.state === other.state && one.isDismissed === other.isDismissed;
}

/** What buttons are made of. A page may have hundreds: a copy costs the browser much less than a new one. */
const patterns = new Map<string, HTMLElement>();

function copied(document: Document, isDark: boolean): HTMLElement {
  const look = `${locale()} ${isDark}`;
  const pattern = patterns.get(look) ?? patternIn(document, isDark);
  patterns.set(look, pattern);
  return pattern.cloneNode(true) as HTMLElement;
}

function patternIn(document: Document, isDark: boolean): HTMLElement {
  const frame = styled(document, 'span', frameStyle(inLine));
  // A button proper takes Chromium longer to lay out, and a page has hundreds.
  const button = styled(document, 'span', buttonStyleOf(inLine, false));
  button.role = 'button';
  button.tabIndex = 0;
  button.append(...facesOf(document, usual, inLine, isDark));
  turn(button, usual, likely);
  frame.append(button);
  return frame;
}

function frameStyle({ frame }: Place): Style {
  return { all: 'initial', ...frame };
}

function buttonStyleOf({ button }: Place, isShown: boolean): Style {
  // Where the reader has chosen all colours, what is transparent is given one; what is named as one of theirs stays.
  const unseen = matchMedia('(forced-colors: active)').matches ? 'Canvas' : 'transparent';
  return { ...buttonStyle, 'border-color': unseen, visibility: isShown ? 'visible' : 'hidden', ...button };
}

function facesOf(document: Document, faces: readonly Said[], { isSmall }: Place, isDark: boolean): HTMLElement[] {
  return faces.map((said) => {
    const standing = standingOf(said);
    const text = isSmall ? shapes[standing] : `${shapes[standing]} ${t(`mark.${standing}`)}`;
    return faceOf(document, text, coloursOf(said, isDark));
  });
}

function faceOf(document: Document, text: string, colours: Style): HTMLElement {
  const face = styled(document, 'span', { ...faceStyle, ...colours });
  face.textContent = text;
  return face;
}

/** Shows the face that says this, so far as the button is shown. */
function turn(button: HTMLElement, faces: readonly Said[], said: Said): void {
  button.ariaLabel = `Gleaner: ${t(`mark.${standingOf(said)}`)}`;
  const elements = button.children as HTMLCollectionOf<HTMLElement>;
  for (const [at, face] of faces.entries()) {
    const element = elements[at];
    if (element) element.style.visibility = isSame(face, said) ? '' : 'hidden';
  }
}
