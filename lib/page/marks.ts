import { beginMark, type FillMark, type MarkElement, type MarkEvents } from './mark-element.ts';
import type { PaintedMark } from './mark-looks.ts';
import { placeMarks } from './place-marks.ts';
import { darkBehind } from './shade.ts';
import { MARK } from './watch.ts';
import { whenPainted } from './when-painted.ts';

/** Our marks by their elements: whatever else goes by that name, a copy that the page made of one too, is none. */
const marks = new WeakMap<Element, MarkElement>();

type Wanted = readonly [heading: Element, mark: PaintedMark];

/** So many marks are made in one go; then the page may do something else. A page may have thousands. */
const PORTION = 250;

/** Marks that are begun before it is known what they say, by their headings. */
const ready = new WeakMap<Element, { fill: FillMark; isDark: boolean }>();

/** The next portion of them, and the next of those to be painted, when one is to come. */
let nextReady: ReturnType<typeof setTimeout> | undefined;
let next: ReturnType<typeof setTimeout> | undefined;

/**
 * Papers stand at these headings, and what their marks are to say will soon be known: those that have none yet get ready
 * meanwhile.
 */
export function expectMarks(document: Document, headings: readonly Element[], events: MarkEvents): void {
  clearTimeout(nextReady);
  const bare = headings.filter((heading) => !ready.has(heading) && !heading.querySelector(MARK));
  if (bare.length > 0) nextReady = setTimeout(makeReady, 0, document, bare, events);
}

function makeReady(document: Document, headings: readonly Element[], events: MarkEvents): void {
  const isDark = darkBehind(document);
  for (const heading of headings.slice(0, PORTION)) {
    ready.set(heading, { fill: beginMark(document, events), isDark: isDark(heading) });
  }
  expectMarks(document, headings.slice(PORTION), events);
}

/**
 * Makes the marks on the page what they should be: one at the end of each heading, none elsewhere. Those that the reader
 * sees are there at once, others by and by.
 * A heading whose mark is right already is not touched; one whose paper stands otherwise keeps its button.
 */
export function paintMarks(document: Document, wanted: Map<Element, PaintedMark>, events: MarkEvents): void {
  clearTimeout(nextReady);
  clearTimeout(next);
  const painted = withoutStrays(document, wanted);
  const wrong = [...wanted].filter(([heading, mark]) => !says(painted.get(heading), mark));
  paintPortion(document, inSightFirst(document, wrong), painted, events);
}

function paintPortion(
  document: Document,
  wrong: readonly Wanted[],
  painted: ReadonlyMap<Element, MarkElement>,
  events: MarkEvents,
): void {
  const portion = wrong.slice(0, PORTION);
  const isDark = darkBehind(document);
  const shades = portion.map(([heading]) => ready.get(heading)?.isDark ?? isDark(heading));
  const changed = portion.map(([heading, mark], at) => {
    const shade = shades[at] === true;
    const before = painted.get(heading);
    before?.show(mark, shade);
    const element = before ?? (ready.get(heading)?.fill ?? beginMark(document, events))(mark, shade);
    ready.delete(heading);
    marks.set(element.host, element);
    return { heading, element };
  });
  placeMarks(changed);
  for (const { element } of changed) unexplained.add(element);
  const rest = wrong.slice(PORTION);
  if (rest.length > 0) next = setTimeout(paintPortion, 0, document, rest, painted, events);
  else whenPainted(explain);
}

/** The same, those first that are on the screen or not much more than a screen away from it. */
function inSightFirst({ documentElement }: Document, wrong: Wanted[]): Wanted[] {
  const screen = documentElement.clientHeight;
  const first = wrong[0]?.[0].getBoundingClientRect();
  // Mostly the page is not scrolled yet, and to look where each heading is takes a while.
  if (wrong.length <= PORTION || !first || first.bottom > -screen) return wrong;
  const near = wrong.filter(([heading]) => {
    const { top, bottom } = heading.getBoundingClientRect();
    return bottom > -screen && top < 2 * screen;
  });
  return [...new Set([...near, ...wrong])];
}

/** Marks that do not explain themselves yet. */
const unexplained = new Set<MarkElement>();

/** What marks say when they are pointed at takes a while to word. */
function explain(idle: IdleDeadline): void {
  for (const element of unexplained) {
    if (idle.timeRemaining() === 0) return void requestIdleCallback(explain);
    unexplained.delete(element);
    element.explain();
  }
}

/** Puts the marks where they belong once lines break elsewhere, as in a window of another width. */
export function placeMarksAgain(document: Document): void {
  const all = [...document.querySelectorAll(MARK)].map((host) => ({
    heading: host.parentElement,
    element: marks.get(host),
  }));
  placeMarks(
    all.filter((each): each is { heading: HTMLElement; element: MarkElement } => !!each.heading && !!each.element),
  );
}

/**
 * The page's marks cannot do anything from here on, and say why.
 * @param instead what one says in a word or two once it is used all the same
 */
export function retireMarks(document: Document, why: string, instead: string): void {
  clearTimeout(nextReady);
  clearTimeout(next);
  unexplained.clear();
  for (const host of document.querySelectorAll(MARK)) marks.get(host)?.retire(why, instead);
}

/** The mark of a paper, where the page has one. */
export function markButton(document: Document, id: string): HTMLElement | undefined {
  const hosts = [...document.querySelectorAll(MARK)];
  return hosts.map((host) => marks.get(host)).find((element) => element?.mark.id === id)?.button;
}

/** Takes away what should not be there. @returns the marks that stay, by their headings */
function withoutStrays(document: Document, wanted: Map<Element, PaintedMark>): Map<Element, MarkElement> {
  const painted = new Map<Element, MarkElement>();
  for (const host of document.querySelectorAll(MARK)) {
    const heading = host.parentElement;
    const element = marks.get(host);
    const isRight = element && heading && wanted.get(heading)?.id === element.mark.id && !painted.has(heading);
    if (isRight) painted.set(heading, element);
    else host.remove();
  }
  return painted;
}

function says(element: MarkElement | undefined, mark: PaintedMark): boolean {
  if (!element) return false;
  const { host, mark: said } = element;
  const isUntouched = host.getAttribute('data-state') === said.state && host.getAttribute('data-paper-id') === said.id;
  return isUntouched && JSON.stringify(said) === JSON.stringify(mark);
}
