import type { Tab } from './gleaner.ts';

/** How a surface looks, without what another machine's fonts would change: where its parts lie, and their colours. */
export type Look = Record<string, PartLook>;

/** Colours are those of the letters on what is behind them. */
interface PartLook {
  /** From the left, from the top, width, height; in CSS pixels. */
  box?: string;
  colours: string;
}

/** Parts that surfaces have; of a part of which there are several, the first. */
const boxes = {
  header: 'header',
  places: 'nav',
  content: 'main',
  field: 'input[type="search"]',
  table: '[role="grid"]',
  row: '[data-paper-id]',
  drawing: 'svg[role="group"]',
};
/** Parts as long as their words are. */
const inks = {
  page: 'body',
  heading: 'h1',
  'place where the reader is': 'nav [aria-current="page"]',
  title: '[data-title]',
  link: 'main a[href]',
  button: 'main button, header button',
  tag: '[data-tag]',
  switch: '[role="switch"]',
  figure: 'td[data-kind="new"]',
};
/** So many pixels further, or longer, a part may be elsewhere: a line of text, which other fonts may need or not. */
const SLACK = 24;

/** How it looks as the reader has it. */
export function lookOf(tab: Tab): Promise<Look> {
  return tab.evaluate(readLook, { boxes, inks });
}

/** A look with the boxes of another, where they are nearly the same. */
export function roughly(look: Look, kept: Look, slack = SLACK): Look {
  const parts = Object.entries(look).map(([name, part]) => [
    name,
    isNear(slack, part.box, kept[name]?.box) ? { ...part, box: kept[name]?.box } : part,
  ]);
  return Object.fromEntries(parts);
}

function isNear(slack: number, one = '', other = ''): boolean {
  const [lengths, others] = [one.split(' ').map(Number), other.split(' ').map(Number)];
  return one !== '' && other !== '' && lengths.every((length, at) => Math.abs(length - (others[at] ?? 0)) <= slack);
}

/** Runs in the browser. */
function readLook(parts: { boxes: Record<string, string>; inks: Record<string, string> }): Look {
  const colours = (part: Element) => `${getComputedStyle(part).color} on ${ground(part)}`;
  const box = (part: Element) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' ');
  };
  const look: Look = {};
  for (const [name, selector] of Object.entries({ ...parts.inks, ...parts.boxes })) {
    const part = document.querySelector(selector);
    if (part) look[name] = { ...(name in parts.boxes && { box: box(part) }), colours: colours(part) };
  }
  return look;

  function ground(part: Element | null): string {
    const colour = part ? getComputedStyle(part).backgroundColor : 'nothing';
    return part && colour === 'rgba(0, 0, 0, 0)' ? ground(part.parentElement) : colour;
  }
}
