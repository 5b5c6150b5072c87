import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { badgeOf, marksOn } from '../e2e/library.ts';
import type { StoredPage } from '../e2e/pages.ts';
import { Popup } from '../e2e/popup.ts';
import type { Act } from './table.ts';

const query = 'difusion modle';
const tag = 'generative';

/** Opens a sample listing at its address, and waits until its papers are kept. */
export async function openListing(
  gleaner: ChromiumBrowser,
  { file, address, html }: StoredPage,
  folder: string,
): Promise<Act> {
  gleaner.serve(address, html);
  const tab = await gleaner.open(address);
  await expect.poll(async () => (await marksOn(tab)).length, `${address} got no marks.`).toBeGreaterThan(0);
  const { title } = await badgeOf(gleaner, tab);
  const picture = path.join(folder, file.replace('.html', '.png'));
  await tab.screenshot(picture);
  return { what: `opened ${address}`, result: title.replace(/^Gleaner: | on this page of [^,]*/g, ''), file: picture };
}

/** Opens the popup, finds papers by a query with two typos, tags the best and exports them all. */
export async function searchTagExport(gleaner: ChromiumBrowser, folder: string): Promise<Act[]> {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.text(), 'the popup shows no papers.').toMatch(/\d papers/);
  const kept = await shoot('popup-newest.png');
  await popup.search(query);
  await expect.poll(() => popup.text(), 'the popup found nothing.').toMatch(/\d found/);
  const [best] = await popup.rows();
  if (!best) throw new Error(`nothing was found for "${query}".`);
  const searched = await shoot('popup-search.png');
  await popup.addTag(best.title, tag);
  await expect.poll(async () => (await popup.rowOf(best.title)).tags, 'the tag did not stay.').toContain(tag);
  const { name, text } = await popup.export('BibTeX');
  const bibliography = path.join(folder, name);
  writeFileSync(bibliography, text);
  const entries = text.match(/^@/gm)?.length ?? 0;
  return [
    { what: 'cut the network and opened the popup', result: kept.words, file: kept.file },
    { what: `searched for "${query}"`, result: searched.words, file: searched.file },
    { what: `tagged the best as "${tag}"`, result: best.title },
    { what: 'exported what was found', result: `${entries} BibTeX entries`, file: bibliography },
  ];

  async function shoot(picture: string) {
    const file = path.join(folder, picture);
    await popup.tab.screenshot(file);
    const [words = ''] = /[\d,]+ (papers|found)/.exec(await popup.text()) ?? [];
    return { words, file };
  }
}
