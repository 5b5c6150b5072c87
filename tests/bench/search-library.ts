import { expect } from '@playwright/test';
import { type ChromiumBrowser, launchChromium } from '../e2e/chromium.ts';
import type { GleanerBrowser } from '../e2e/gleaner.ts';
import { papers } from '../search/corpus/corpus.ts';
import { queries } from '../search/corpus/queries.ts';
import { fillLibrary, isIndexed } from './library-in-browser.ts';

const BATCH = 2_000;
const minutes = 60_000;

/** Fills the library with invented papers and has it indexed. @returns what to search for */
export async function fillForSearch(gleaner: GleanerBrowser, size: number): Promise<string[]> {
  const library = papers(size);
  for (let at = 0; at < size; at += BATCH) {
    await gleaner.backstage.evaluate(fillLibrary, { papers: library.slice(at, at + BATCH), total: size });
  }
  // Firefox stops a background that has nothing to answer; the next popup has it go on.
  await expect(async () => {
    const popup = await gleaner.openOwn('popup.html');
    await expect
      .poll(() => gleaner.backstage.evaluate(isIndexed), { timeout: minutes / 6 })
      .toBe(true)
      .finally(() => popup.close());
  }).toPass({ timeout: 10 * minutes });
  return queries(library).flatMap(({ text, wanted }) => (text.length > 8 && wanted.size > 0 ? text : []));
}

/**
 * Chromium over a library of invented papers that was filled before it was started, as a reader's is: what fills one
 * leaves hundreds of megabytes of garbage in the process that all pages of an extension share.
 * @param profile an empty folder
 * @returns also what to search for
 */
export async function launchFilled(
  profile: string,
  size: number,
): Promise<{ gleaner: ChromiumBrowser; lines: string[] }> {
  const filling = await launchChromium(profile);
  const lines = await fillForSearch(filling, size);
  await filling.close();
  return { gleaner: await launchChromium(profile), lines };
}
