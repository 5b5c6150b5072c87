import { inLine, type Place } from './mark-button.ts';
import type { MarkElement } from './mark-element.ts';
import { type Tail, tailOf } from './tail.ts';

/** A heading and the mark that is to stand at its end. */
interface Placed {
  heading: Element;
  element: MarkElement;
}

/** What was there before the mark. */
interface Bare extends Placed {
  height: number;
  /** Where the last line ends, if that is in a block of its own; else the mark can simply follow the words. */
  tail: Tail | undefined;
}

/**
 * Puts marks at the ends of their headings. Where a mark would make its heading higher, and so move what is below, or
 * has no room, only its shape is shown, and takes no room. All is read, then all is written, and so on: a page is laid
 * out a few times, however many rows it has.
 */
export function placeMarks(placed: Placed[]): void {
  // One that is there already stays in the document: it may have the focus.
  for (const { element } of placed) if (element.host.isConnected) element.button.put(away);
  const bare = placed.map((each) => ({ ...each, height: heightOf(each), tail: tailOf(each.heading) }));
  for (const each of bare) put(each, each.tail ? after(each.tail, 0) : inLine);
  const risen = bare.map((each) => ({ ...each, rise: each.tail ? middleOf(each) - each.tail.middle : 0 }));
  const misfits = risen.filter(isMisfit);
  for (const each of risen) if (each.tail) put(each, after(each.tail, each.rise));
  for (const each of misfits) put(each, { ...(each.tail ? after(each.tail, each.rise) : beyond), isSmall: true });
  const lost = misfits.filter(isCutOff);
  for (const each of lost) put(each, each.tail ? inCorner : within);
}

/** Lets marks say something else. Those that stand where they can stay, as most can, stay; the others are placed anew. */
export function changeMarks(placed: Placed[], change: () => void): void {
  const before = placed.map((each) => (each.element.host.isConnected ? heightOf(each) : undefined));
  change();
  placeMarks(
    placed.filter((each, at) => each.element.button.place.isSmall || heightOf(each) !== before[at] || isBeside(each)),
  );
}

const away: Place = { frame: { position: 'absolute' }, button: {} };

// A point on the baseline, behind the last word.
const point = { display: 'inline-block', position: 'relative', width: '0', height: '0' };
const beyond: Place = { frame: point, button: { position: 'absolute', top: '-17px', 'inset-inline-start': '2px' } };
const within: Place = {
  isSmall: true,
  frame: point,
  button: { position: 'absolute', top: '-17px', 'inset-inline-end': '0' },
};

// The lower edge of the heading.
const edge = { display: 'block', position: 'relative', height: '0' };
const inCorner: Place = {
  isSmall: true,
  frame: edge,
  button: { position: 'absolute', bottom: '0', 'inset-inline-end': '0' },
};

function after({ side, end }: Tail, rise: number): Place {
  return { frame: edge, button: { position: 'absolute', bottom: `${rise}px`, [side]: `${end + 6}px` } };
}

function middleOf({ element }: Placed): number {
  const { top, bottom } = element.button.element.getBoundingClientRect();
  return (top + bottom) / 2;
}

function put({ heading, element }: Placed, place: Place): void {
  element.button.put(place);
  if (element.host.parentElement !== heading) heading.append(element.host);
}

function heightOf({ heading }: Placed): number {
  return heading.getBoundingClientRect().height;
}

function isMisfit({ heading, element, height, tail }: Bare): boolean {
  return heightOf({ heading, element }) > height + 0.5 || (tail !== undefined && isBeside({ heading, element }));
}

/** It sticks out of its heading, as it may where it stands in the line. */
function isBeside({ heading, element }: Placed): boolean {
  if (element.button.place === inLine) return false;
  const [around, mark] = [heading.getBoundingClientRect(), element.button.element.getBoundingClientRect()];
  return mark.right > around.right || mark.left < around.left;
}

/** Something around the heading, or the window's edge, hides what sticks out. */
function isCutOff({ heading, element }: Placed): boolean {
  const mark = element.button.element.getBoundingClientRect();
  const sticksOut = (box: { left: number; right: number }) => mark.right > box.right || mark.left < box.left;
  for (let around: Element | null = heading; around && around !== document.body; around = around.parentElement) {
    const isOpen = getComputedStyle(around).overflowX === 'visible';
    if (!isOpen && sticksOut(around.getBoundingClientRect())) return true;
  }
  return sticksOut({ left: 0, right: document.documentElement.clientWidth });
}
