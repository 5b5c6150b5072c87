import { expect } from '@playwright/test';
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
