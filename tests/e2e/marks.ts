import { expect } from '@playwright/test';
import type { Tab } from './gleaner.ts';

interface Point {
  x: number;
  y: number;
}

/** Where the mark of a paper can be clicked, in CSS pixels of the window; it is waited for, and brought into view. */
export async function pointOf(tab: Tab, heading: string): Promise<Point> {
  let point: Point | undefined;
  await expect.poll(async () => (point = await find(tab, heading)), `a mark at "${heading}"`).toBeDefined();
  return point as Point;
}

function find(tab: Tab, heading: string): Promise<Point | undefined> {
  return tab.evaluate((title) => {
    const marks = [...document.querySelectorAll('gleaner-mark[data-state]')];
    const mark = marks.find(({ parentElement }) => parentElement?.textContent?.includes(title));
    mark?.parentElement?.scrollIntoView({ block: 'center' });
    const box = mark?.parentElement?.getBoundingClientRect() ?? new DOMRect();
    // Its first pixels are the space between the title and what can be clicked.
    const isMark = (x: number, y: number) => document.elementFromPoint(x, y) === mark;
    for (let y = box.bottom; y > box.top; y -= 4) {
      for (let x = box.left; x < innerWidth; x += 4) {
        if (isMark(x, y) && isMark(x + 10, y)) return { x: x + 10, y };
      }
    }
    return undefined;
  }, heading);
}

/** Clicks the mark of a paper and waits for its card. */
export async function clickMark(tab: Tab, heading: string): Promise<Tab> {
  const { x, y } = await pointOf(tab, heading);
  await tab.clickAt(x, y);
  return cardOn(tab);
}

/** The card that is open on a page, once it says something and can be used. */
export async function cardOn(tab: Tab): Promise<Tab> {
  const card = await tab.frame('card.html');
  const busy = () => card.evaluate(() => ['main', 'body'].map((part) => document.querySelector(part)?.ariaBusy));
  await expect.poll(busy).toEqual(['false', 'false']);
  return card;
}

/** Goes on with the Tab key until one of our elements has the focus. */
export async function tabTo(tab: Tab, element: string): Promise<void> {
  for (let presses = 0; presses < 200 && (await focused(tab)) !== element; presses += 1) await tab.press('Tab');
  expect(await focused(tab)).toBe(element);
}

/** The name of the element that has the focus, as the page sees it. */
export function focused(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => document.activeElement?.localName);
}

/** What the page sees of our elements. */
export function seenByPage(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('gleaner-mark, gleaner-bar, gleaner-card')].map(
      (element) => `${element.outerHTML} ${element.shadowRoot}`,
    ),
  );
}
