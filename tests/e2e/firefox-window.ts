import { expect } from '@playwright/test';
import type { FirefoxBrowser } from './firefox.ts';

/** What Firefox's window has that is used here, in its own code's names. */
interface OwnWindow extends Window {
  gURLBar: { search(line: string, options: object): void; inputField: HTMLElement };
  gBrowser: { selectedBrowser: HTMLElement & { currentURI: { spec: string } } };
  synthesizeMouseEvent(type: string, x: number, y: number, about: object, how: object): void;
}
interface Menu extends HTMLElement {
  state: string;
  openMenu(open: boolean): void;
  activateItem(item: Element): void;
}
type Item = Menu & { label: string };
declare const Cc: Record<string, { createInstance(of: unknown): TextInput }>;
declare const Ci: Record<string, unknown>;
interface TextInput {
  beginInputTransactionForTests(window: unknown): void;
  keydown(key: KeyboardEvent): void;
}

/** The road on which Puppeteer talks to Firefox, which is not only about pages: https://w3c.github.io/webdriver-bidi/ */
interface Road {
  connection: { send(command: string, about: object): Promise<{ result: never }> };
}

/** The window that pages are shown in: its address bar, and the menu under the right button. */
export class FirefoxWindow {
  private constructor(
    private readonly road: Road,
    private readonly context: string,
  ) {}

  static async of({ browser }: FirefoxBrowser): Promise<FirefoxWindow> {
    const road = browser as unknown as Road;
    const { result } = await road.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [{ context }] = (result as { contexts: [{ context: string }] }).contexts;
    return new FirefoxWindow(road, context);
  }

  /** Types a line into the address bar, and waits for what is suggested below the line itself. */
  async suggestions(line: string): Promise<string[]> {
    await this.run((typed) => {
      const { gURLBar } = window as unknown as OwnWindow;
      gURLBar.inputField.focus();
      gURLBar.search(typed, { focus: true });
    }, line);
    const suggested = () =>
      this.run(() => [...document.querySelectorAll('.urlbarView-row')].slice(1).map((row) => row.textContent ?? ''));
    await expect.poll(async () => (await suggested()).length).toBeGreaterThan(0);
    return suggested();
  }

  /** Presses Enter in the address bar. */
  async enter(): Promise<void> {
    await this.run(() => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      keyboard?.beginInputTransactionForTests(window);
      keyboard?.keydown(new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 }));
    });
  }

  /** The address of the page in front. */
  address(): Promise<string> {
    return this.run(() => (window as unknown as OwnWindow).gBrowser.selectedBrowser.currentURI.spec);
  }

  /** Picks one of Gleaner's items in the menu that the page in front has under the right button. */
  async pickFromMenu(label: string): Promise<void> {
    await this.run(() => {
      const own = window as unknown as OwnWindow;
      const { left, top } = own.gBrowser.selectedBrowser.getBoundingClientRect();
      own.synthesizeMouseEvent('contextmenu', left + 40, top + 40, { button: 2, clickCount: 1 }, {});
    });
    const own = '#contentAreaContextMenu > menu[id^="gleaner"]';
    await expect.poll(() => this.run(opened, '#contentAreaContextMenu')).toBe(true);
    await this.run((menu) => document.querySelector<Menu>(menu)?.openMenu(true), own);
    await expect.poll(() => this.run(opened, `${own} > menupopup`)).toBe(true);
    await this.run(
      ({ menu, label }) => {
        const popup = document.querySelector<Menu>(menu);
        const item = [...(popup?.querySelectorAll<Item>('menuitem') ?? [])].find((each) => each.label === label);
        if (!popup || !item) throw new Error(`The menu has no “${label}”`);
        popup.activateItem(item);
      },
      { menu: `${own} > menupopup`, label },
    );
  }

  private async run<Value, Argument = undefined>(act: (about: Argument) => Value, about?: Argument): Promise<Value> {
    const expression = `JSON.stringify((${act})(${JSON.stringify(about)}))`;
    const target = { context: this.context };
    const { result } = await this.road.connection.send('script.evaluate', { expression, target, awaitPromise: false });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type !== 'success') throw new Error(exceptionDetails?.text);
    return value.value === undefined ? (undefined as Value) : JSON.parse(value.value);
  }
}

interface Evaluated {
  type: string;
  result: { value?: string };
  exceptionDetails?: { text: string };
}

/** Runs in the window. */
function opened(menu: string): boolean {
  return document.querySelector<Menu>(menu)?.state === 'open';
}
