import { expect } from '@playwright/test';
import type { Download, GleanerBrowser, Tab } from './gleaner.ts';

/** A row as the reader sees it. */
export interface Row {
  id: string;
  title: string;
  tags: string[];
  /** The words that are marked as found in the title. */
  found: string[];
  /** The same in what it shows of the abstract. */
  foundInText: string[];
  text: string;
}

/** The popup, in a tab of its own, worked by its labels. */
export class Popup {
  private constructor(
    readonly tab: Tab,
    private readonly gleaner: GleanerBrowser,
  ) {}

  /** Opens it and waits until it can be typed into. */
  static async open(gleaner: GleanerBrowser, page = 'popup.html'): Promise<Popup> {
    const popup = new Popup(await gleaner.openOwn(page), gleaner);
    await expect.poll(() => popup.focused()).toBe('Search papers');
    return popup;
  }

  /** Types a query, and waits for its answer: rows of the list before would move away. */
  async search(query: string): Promise<void> {
    await this.tab.fill('searchbox', 'Search papers', query);
    await expect.poll(() => this.isAnswered(), { intervals: [20] }).toBe(true);
  }

  rows(): Promise<Row[]> {
    return this.tab.evaluate(readRows);
  }

  async titles(): Promise<string[]> {
    return (await this.rows()).map(({ title }) => title);
  }

  async rowOf(title: string): Promise<Row> {
    const row = (await this.rows()).find((each) => each.title === title);
    if (!row) throw new Error(`The popup shows no row "${title}"`);
    return row;
  }

  /** Clicks a button of a paper's row: "Star", "Add tag", "Delete", … */
  async click(title: string, button: string): Promise<void> {
    const { id } = await this.rowOf(title);
    await this.tab.click('button', button, `[data-paper-id="${id}"]`);
  }

  async addTag(title: string, tag: string): Promise<void> {
    await this.click(title, 'Add tag');
    await expect.poll(() => this.focused()).toBe('Tag');
    await this.tab.type(tag);
    await this.tab.press('Enter');
  }

  async select(title: string): Promise<void> {
    const { id } = await this.rowOf(title);
    await this.tab.click('checkbox', 'Select', `[data-paper-id="${id}"]`);
  }

  /** Exports what the list shows, or what is selected; `format` as the menu names it. */
  async export(format: string, inside = 'html'): Promise<Download> {
    await this.tab.click('button', 'Export', inside);
    return this.gleaner.download(() => this.tab.click('menuitem', format));
  }

  /** The label or the text of what has the focus. */
  focused(): Promise<string> {
    return this.tab.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.closest('h2')?.textContent ?? '';
    });
  }

  /** What stands in the search field. */
  line(): Promise<string> {
    return this.tab.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '');
  }

  /** What the search field says of the line, both as a tooltip and to those who hear the page; nothing where it is plain. */
  explanation(): Promise<string> {
    return this.tab.evaluate(() => {
      const field = document.querySelector('input[type="search"]');
      return (field?.ariaDescription === field?.getAttribute('title') && field?.ariaDescription) || '';
    });
  }

  /** What is suggested below the search field. */
  suggestions(): Promise<string[]> {
    return this.tab.evaluate(() =>
      [...document.querySelectorAll('[role="listbox"] [role="option"] bdi')].map((each) => each.textContent ?? ''),
    );
  }

  /** Whether the list is that of the line in the search field. */
  isAnswered(): Promise<boolean> {
    return this.tab.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  }

  /** Everything that it says, in words. */
  text(): Promise<string> {
    return this.tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }
}

/** Runs in the browser. */
function readRows(): Row[] {
  return [...document.querySelectorAll<HTMLElement>('[data-paper-id]')].map((row) => ({
    id: row.dataset.paperId ?? '',
    title: row.querySelector('h2')?.textContent ?? '',
    tags: [...row.querySelectorAll('[aria-label="Tags"] bdi')].map((tag) => tag.textContent ?? ''),
    found: [...row.querySelectorAll('h2 mark')].map((mark) => mark.textContent ?? ''),
    foundInText: [...row.querySelectorAll('p[dir] mark')].map((mark) => mark.textContent ?? ''),
    text: row.innerText.replace(/\s+/g, ' '),
  }));
}
