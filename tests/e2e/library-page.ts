import { expect } from '@playwright/test';
import { type GleanerBrowser, type Tab, WINDOW } from './gleaner.ts';

/** The library in a window with room for three panes, worked by its labels. */
export class LibraryPage {
  private constructor(readonly tab: Tab) {}

  /** Opens it at a place, such as `#q=is%3Akept`, and waits until it has counted the papers: many take some seconds. */
  static async open(gleaner: GleanerBrowser, hash = ''): Promise<LibraryPage> {
    const page = new LibraryPage(await gleaner.openOwn(`library.html${hash}`, WINDOW));
    await expect.poll(() => page.count('All papers'), { timeout: 40_000 }).toBeDefined();
    return page;
  }

  /** The titles of the rows in sight, from top to bottom, as far as their papers have been read. */
  titles(): Promise<string[]> {
    return this.tab.evaluate(() => {
      const rows = [...document.querySelectorAll('[role="row"][data-paper-id]')];
      rows.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
      return rows.flatMap((row) => row.querySelector('[data-title]')?.textContent ?? []);
    });
  }

  /** How many papers the sidebar says are at a place; nothing where there is no such place, or no number yet. */
  count(place: string): Promise<string | undefined> {
    return this.tab.evaluate((name) => {
      const link = [...document.querySelectorAll('nav a')].find((a) => a.querySelector('bdi')?.textContent === name);
      return link?.querySelector('bdi + span')?.textContent ?? undefined;
    }, place);
  }

  /** Goes where a line of the sidebar leads. */
  goTo(place: string): Promise<void> {
    return this.tab.evaluate((name) => {
      const links = [...document.querySelectorAll<HTMLElement>('nav a')];
      links.find((a) => a.querySelector('bdi')?.textContent === name)?.click();
    }, place);
  }

  /** The place of the sidebar where the reader is. */
  current(): Promise<string | undefined> {
    return this.tab.evaluate(() => document.querySelector('nav [aria-current="page"] bdi')?.textContent ?? undefined);
  }

  /** Clicks a row, with Shift held down if it is said. */
  async press(title: string, shiftKey = false): Promise<void> {
    const isPressed = await this.tab.evaluate(
      ({ title, shiftKey }) => {
        const rows = [...document.querySelectorAll('[role="row"][data-paper-id]')];
        const row = rows.find((each) => each.querySelector('[data-title]')?.textContent === title);
        row?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }));
        return row !== undefined;
      },
      { title, shiftKey },
    );
    expect(isPressed, `a row “${title}”`).toBe(true);
  }

  /** The rows that are selected. */
  selected(): Promise<number> {
    return this.tab.evaluate(() => document.querySelectorAll('[role="row"][aria-selected="true"]').length);
  }

  /** What stands in the search field. */
  line(): Promise<string> {
    return this.tab.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '');
  }

  hash(): Promise<string> {
    return this.tab.evaluate(() => location.hash);
  }

  /** How many rows of papers are in the document. */
  rowsInDocument(): Promise<number> {
    return this.tab.evaluate(() => document.querySelectorAll('[role="row"][data-paper-id]').length);
  }

  /** Everything that it says, in words. */
  text(): Promise<string> {
    return this.tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }
}
