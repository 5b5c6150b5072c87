import { expect } from '@playwright/test';
import type { GleanerBrowser, Tab } from './gleaner.ts';

/** The pane of the library that shows one paper, worked by its labels. */
export class DetailPane {
  private constructor(readonly tab: Tab) {}

  /** Opens the library at a paper, and waits until it is shown. */
  static async open(gleaner: GleanerBrowser, id: string): Promise<DetailPane> {
    const pane = new DetailPane(await gleaner.openOwn(`library.html#${new URLSearchParams({ id })}`));
    await expect.poll(() => pane.shown()).toBe(id);
    return pane;
  }

  /** The id of the paper that is shown. */
  shown(): Promise<string> {
    return this.tab.evaluate(() => document.querySelector<HTMLElement>('[data-detail-of]')?.dataset.detailOf ?? '');
  }

  title(): Promise<string> {
    return this.tab.evaluate(() => document.querySelector('[data-detail-of] h2')?.textContent ?? '');
  }

  /** Everything that the pane says, in words. */
  text(): Promise<string> {
    return this.tab.evaluate(
      () => document.querySelector<HTMLElement>('[data-detail-of]')?.innerText.replace(/\s+/g, ' ') ?? '',
    );
  }

  count(selector: string): Promise<number> {
    return this.tab.evaluate((wanted) => document.querySelectorAll(`[data-detail-of] ${wanted}`).length, selector);
  }

  /** The message at the foot of the page. */
  told(): Promise<string> {
    return this.tab.evaluate(() =>
      [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(' '),
    );
  }

  click(role: string, name: string): Promise<void> {
    return this.tab.click(role, name, '[data-detail-of]');
  }

  /** Opens a part that is closed until it is wanted. */
  unfold(name: string): Promise<void> {
    return this.tab.evaluate((wanted) => {
      const summaries = [...document.querySelectorAll<HTMLElement>('[data-detail-of] summary')];
      summaries.find(({ textContent }) => textContent === wanted)?.click();
    }, name);
  }

  /** The titles of the papers that are said to be similar; undefined while they are looked for. */
  similar(): Promise<string[] | undefined> {
    return this.tab.evaluate(() => {
      const heading = [...document.querySelectorAll('[data-detail-of] h3')].find(
        ({ textContent }) => textContent === 'Similar papers',
      );
      const papers = heading?.parentElement?.querySelector('ol');
      return papers
        ? [...papers.querySelectorAll('li bdi:first-child')].map((each) => each.textContent ?? '')
        : undefined;
    });
  }
}
