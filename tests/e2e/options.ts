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

  /** What the page says, in words; of one site only, if it is named. */
  text(site?: string): Promise<string> {
    const part = site ? `[data-site="${site}"]` : 'body';
    return this.tab.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ') ?? '',
      part,
    );
  }
}
