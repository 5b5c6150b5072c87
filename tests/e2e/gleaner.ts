import { expect } from '@playwright/test';
import type { Change } from './changed-extension.ts';

/**
 * A browser with Gleaner in it, as the tests drive it: the same few acts in Chromium and Firefox, so that one test
 * describes both. No request leaves the machine: an address has a page that was given to `serve`, or it is refused.
 */
export interface GleanerBrowser {
  /** From now on this address shows this page. */
  serve(address: string, html: string): void;
  open(address: string): Promise<Tab>;
  /** A page of the extension itself, such as `popup.html`, in a tab of its own; as large as the popup unless it is said. */
  openOwn(file: string, size?: typeof WINDOW): Promise<Tab>;
  /** A page of the extension in which none of its code runs: from here a test looks into its storage and its badge. */
  backstage: Tab;
  /** What a click on a link or button downloads. */
  download(act: () => Promise<void>): Promise<Download>;
  /** Ends the background script, as the browser does after some idle seconds. Resolves when it is gone. */
  stopBackground(): Promise<void>;
  /** Cuts the network off altogether. */
  goOffline(): Promise<void>;
  /** Addresses that the extension itself asked the network for. */
  asked: string[];
  close(): Promise<void>;
}

/** A browser that was started, into which Gleaner can be put again and again; one at a time. */
export interface Started<Gleaner extends GleanerBrowser = GleanerBrowser> {
  /** Puts Gleaner in as a reader does who never had it; its `close` takes it out with all that it has stored. */
  install(change?: Change): Promise<Gleaner>;
  close(): Promise<void>;
}

export interface Tab {
  evaluate<Value, Argument = undefined>(
    run: (argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value>;
  /** Clicks the element with this ARIA role and accessible name, inside the first match of a CSS selector if given. */
  click(role: string, name: string, inside?: string): Promise<void>;
  /** Clicks at a point of the window, in CSS pixels: for what no selector reaches. */
  clickAt(x: number, y: number): Promise<void>;
  /** The frame on the page that shows this page of the extension; what is pressed and typed goes where the focus is. */
  frame(file: string): Promise<Tab>;
  /** Replaces what stands in the field with this ARIA role and accessible name. */
  fill(role: string, name: string, text: string): Promise<void>;
  /** @param held how long each key is held down, in milliseconds */
  type(text: string, held?: number): Promise<void>;
  press(key: Key): Promise<void>;
  screenshot(file: string): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export type Key =
  | ' '
  | 'Delete'
  | 'd'
  | 'k'
  | 's'
  | 't'
  | 'x'
  | 'z'
  | '?'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Tab';

/** How large a page is shown, and the popup; in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 };
export const POPUP = { width: 420, height: 600 };

export interface Download {
  name: string;
  text: string;
  bytes: Buffer;
}

/** An address as the browser asks for it: without its fragment. */
export function asAsked(address: string): string {
  return new URL(address).href.replace(/#.*/, '');
}

/**
 * Waits for the frame that shows a page of the extension.
 * @param pathOf asks a frame for the path of its address: Firefox does not report where such a frame has gone
 */
export async function frameOf<Frame>(
  frames: () => Frame[],
  pathOf: (frame: Frame) => Promise<string>,
  file: string,
): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      const paths = await Promise.all(frames().map((frame) => pathOf(frame).catch(() => '')));
      found = frames()[paths.indexOf(`/${file}`)];
      return found !== undefined;
    }, `a frame that shows ${file}`)
    .toBe(true);
  return found as Frame;
}
