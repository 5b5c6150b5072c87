import { type MarkElement, type MarkEvents, makeMark } from './mark-element.ts';
import type { PaintedMark } from './mark-looks.ts';
import { changeMarks, placeMarks } from './place-marks.ts';
import { darkBehind } from './shade.ts';
import { MARK } from './watch.ts';
import { whenPainted } from './when-painted.ts';

/** Our marks by their elements: whatever else goes by that name, a copy that the page made of one too, is none. */
const marks = new WeakMap<Element, MarkElement>();

type Wanted = readonly [heading: Element, mark: PaintedMark];

/** So many marks are made in one go; then the page may do something else. A page may have thousands. */
const PORTION = 250;

/** Of those that cannot be seen yet, fewer: the page is still busy with itself. */
const READY = 100;

/** The next portion of those, and the next of those to be painted, when one is to come. */
let nextReady: ReturnType<typeof setTimeout> | undefined;
let next: ReturnType<typeof setTimeout> | undefined;

/**
 * Papers stand at these headings and at no others, and what their marks are to say will soon be known: meanwhile those
 * that have none are given one that takes its room and cannot be seen.
 */
export function expectMarks(document: Document, headings: readonly Element[], events: MarkEvents): void {
  clearTimeout(nextReady);
  takeBack(document, new Set(headings));
  const bare = headings.filter((heading) => !heading.querySelector(MARK));
  if (bare.length > 0) nextReady = setTimeout(makeReady, 0, document, bare, events);
}

function makeReady(document: Document, bare: readonly Element[], events: MarkEvents): void {
  const isDark = darkBehind(document);
  placeMarks(bare.slice(0, READY).map((heading) => ({ heading, element: made(document, isDark(heading), events) })));
  const rest = bare.slice(READY);
  if (rest.length > 0) nextReady = setTimeout(makeReady, 0, document, rest, events);
}

function made(document: Document, isDark: boolean, events: MarkEvents): MarkElement {
  const element = makeMark(document, isDark, events);
  marks.set(element.host, element);
  return element;
}

/** Removes those that cannot be seen yet and are not expected any more. */
function takeBack(document: Document, expected: ReadonlySet<Element | null>): void {
  for (const host of document.querySelectorAll(MARK)) {
    if (!marks.get(host)?.mark && !expected.has(host.parentElement)) host.remove();
  }
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
  const isDark = darkBehind(document);
  const changed = wrong.slice(0, PORTION).map(([heading, mark]) => {
    const before = painted.get(heading);
    const shade = before && !before.mark ? before.button.isDark : isDark(heading);
    return { heading, mark, shade, element: before ?? made(document, shade, events) };
  });
  const show = ({ element, mark, shade }: (typeof changed)[number]) => element.show(mark, shade);
  const stays = ({ element, mark }: (typeof changed)[number]) =>
    element.host.isConnected && element.button.hasRoomFor(mark);
  const others = changed.filter((each) => !stays(each));
  changed.filter(stays).forEach(show);
  changeMarks(others, () => others.forEach(show));
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
  takeBack(document, new Set());
  for (const host of document.querySelectorAll(MARK)) marks.get(host)?.retire(why, instead);
}

/** The mark of a paper, where the page has one. */
export function markButton(document: Document, id: string): HTMLElement | undefined {
  const hosts = [...document.querySelectorAll(MARK)];
  return hosts.map((host) => marks.get(host)).find((element) => element?.mark?.id === id)?.button.element;
}

/** Takes away what should not be there. @returns the marks that stay, by their headings */
function withoutStrays(document: Document, wanted: Map<Element, PaintedMark>): Map<Element, MarkElement> {
  const painted = new Map<Element, MarkElement>();
  for (const host of document.querySelectorAll(MARK)) {
    const heading = host.parentElement;
    const element = marks.get(host);
    const mark = heading && wanted.get(heading);
    const isRight = element && mark && (element.mark?.id ?? mark.id) === mark.id && !painted.has(heading);
    if (isRight) painted.set(heading, element);
    else host.remove();
  }
  return painted;
}

function says(element: MarkElement | undefined, mark: PaintedMark): boolean {
  if (!element?.mark) return false;
  const { host, mark: said } = element;
  const isUntouched = host.getAttribute('data-state') === said.state && host.getAttribute('data-paper-id') === said.id;
  return isUntouched && JSON.stringify(said) === JSON.stringify(mark);
}
