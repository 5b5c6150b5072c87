import { MARK } from './watch.ts';

export interface PaintedMark {
  id: string;
  state: 'new' | 'seen' | 'kept';
}

// Set one by one on the element: a page's content security policy may forbid style sheets, and cannot forbid this.
const chip: Record<string, string> = {
  all: 'initial',
  display: 'inline-block',
  padding: '0 5px',
  'border-radius': '4px',
  font: '600 11px/16px system-ui, sans-serif',
  'vertical-align': 'middle',
  'white-space': 'nowrap',
  'user-select': 'none',
};

/** Shape and word say what the colour says. Each pair of colours is readable on its own, on light and on dark pages. */
const states = {
  new: { text: '● new', background: '#d3f0da', color: '#14532d', title: 'Gleaner: a paper that is new to you' },
  seen: {
    text: '○ seen',
    background: '#e6e8eb',
    color: '#44494f',
    title: 'Gleaner: you have passed this paper before',
  },
  kept: { text: '◆ kept', background: '#fbe7b8', color: '#5f4300', title: 'Gleaner: you kept this paper' },
};

/**
 * Makes the marks on the page what they should be: one at the end of each heading, none elsewhere.
 * A heading whose mark is right already is not touched.
 */
export function paintMarks(document: Document, wanted: Map<Element, PaintedMark>): void {
  const right = new Set<Element>();
  for (const mark of document.querySelectorAll(MARK)) {
    const heading = mark.parentElement;
    if (heading && !right.has(heading) && shows(mark, wanted.get(heading))) right.add(heading);
    else mark.remove();
  }
  for (const [heading, mark] of wanted) if (!right.has(heading)) heading.append(markElement(heading, mark));
}

function shows(element: Element, mark: PaintedMark | undefined): boolean {
  return element.getAttribute('data-paper-id') === mark?.id && element.getAttribute('data-state') === mark?.state;
}

function markElement(heading: Element, { id, state }: PaintedMark): Element {
  const element = heading.ownerDocument.createElement(MARK);
  element.setAttribute('data-state', state);
  element.setAttribute('data-paper-id', id);
  // Closed, so that the page sees no more than these two attributes.
  element.attachShadow({ mode: 'closed' }).append(chipElement(heading, state));
  return element;
}

function chipElement(heading: Element, state: PaintedMark['state']): Element {
  const { text, background, color, title } = states[state];
  const element = heading.ownerDocument.createElement('span');
  element.textContent = text;
  element.title = title;
  const place = { 'margin-inline-start': endsInLine(heading) ? '6px' : '0' };
  for (const [property, value] of Object.entries({ ...chip, ...place, background, color })) {
    element.style.setProperty(property, value);
  }
  return element;
}

/** The mark will follow the heading's last words, rather than stand on a line of its own below a block. */
function endsInLine(heading: Element): boolean {
  const last = heading.lastElementChild;
  return !last || getComputedStyle(last).display.startsWith('inline');
}
