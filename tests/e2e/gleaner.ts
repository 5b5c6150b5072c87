/**
 * A browser with Gleaner in it, as the tests drive it: the same few acts in Chromium and Firefox, so that one test
 * describes both. No request leaves the machine: an address has a page that was given to `serve`, or it is refused.
 */
export interface GleanerBrowser {
  /** From now on this address shows this page. */
  serve(address: string, html: string): void;
  open(address: string): Promise<Tab>;
  /** A page of the extension itself, such as `popup.html`, in a tab of its own. */
  openOwn(file: string): Promise<Tab>;
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

export interface Tab {
  evaluate<Value, Argument = undefined>(
    run: (argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value>;
  /** Clicks the element with this ARIA role and accessible name, inside the first match of a CSS selector if given. */
  click(role: string, name: string, inside?: string): Promise<void>;
  /** Replaces what stands in the field with this ARIA role and accessible name. */
  fill(role: string, name: string, text: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  screenshot(file: string): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export type Key = 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'End' | 'Enter' | 'Escape' | 'Home' | 'Tab';

/** How large a page is shown, and the popup; in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 };
export const POPUP = { width: 420, height: 600 };

export interface Download {
  name: string;
  text: string;
}

/** An address as the browser asks for it: without its fragment. */
export function asAsked(address: string): string {
  return new URL(address).href.replace(/#.*/, '');
}
