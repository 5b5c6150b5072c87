import { expect } from '@playwright/test';
import type { GleanerBrowser, Tab } from './gleaner.ts';

/** The options page, worked by its labels. */
export class Options {
  private constructor(readonly tab: Tab) {}

  static async open(gleaner: GleanerBrowser): Promise<Options> {
    const options = new Options(await gleaner.openOwn('options.html'));
    await expect.poll(() => options.text()).toContain('Sites');
    return options;
  }

  /** Turns a site on or off. */
  async switch(site: string): Promise<void> {
    await this.tab.click('switch', site, `[data-site="${site}"]`);
  }

  /** Chooses the option with this value in the list with this label. */
  async choose(label: string, value: string): Promise<void> {
    await this.tab.evaluate(
      ([name, chosen]) => {
        const labels = [...document.querySelectorAll('label')];
        const list = labels.find(({ innerText }) => innerText.startsWith(name as string))?.querySelector('select');
        if (!list) throw new Error(`There is no list "${name}"`);
        list.value = chosen as string;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [label, value],
    );
  }

  /** Whether the button with these words cannot be pressed. */
  isDisabled(button: string): Promise<boolean> {
    return this.tab.evaluate(
      (words) => [...document.querySelectorAll('button')].some((each) => each.innerText === words && each.disabled),
      button,
    );
  }

  /** What the page says, in words; of one site only, if it is named. */
  text(site?: string): Promise<string> {
    const part = site ? `[data-site="${site}"]` : 'body';
    return this.tab.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ') ?? '',
      part,
    );
  }
}
