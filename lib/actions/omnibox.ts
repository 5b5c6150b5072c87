import { type Browser, browser } from 'wxt/browser';
import { dayOf, papersById } from '../library/index.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { Search } from '../search/index.ts';
import { storedTexts } from '../settings/spoken.ts';
import { speakFrom, t } from '../words/index.ts';
import { indexForSearch } from './index-papers.ts';
import { libraryAddress } from './own-pages.ts';

/** What the browser shows below its address bar. */
const SHOWN = 6;
/** Of phrases the index knows only the words: so many papers are asked whether they have them. */
const LOOKED_AT = 60;

/** Of addresses that were suggested so many are remembered, the latest first. */
const REMEMBERED = 60;
const KEY = 'suggested addresses';

/** Finds papers by the address bar, behind the keyword `gl`. */
export function answerAddressBar(): void {
  const { omnibox } = browser;
  omnibox.onInputStarted.addListener(() => void suggestLibrary().catch(console.warn));
  omnibox.onInputChanged.addListener(async (line, suggest) => suggest(await suggestionsFor(line).catch(nothing)));
  omnibox.onInputEntered.addListener(async (line, where) => show(await addressFor(line), where));
}

/** The first line. This may be what wakes the background, which then has yet to read what language was chosen. */
async function suggestLibrary(): Promise<void> {
  const texts = await storedTexts();
  if (texts) speakFrom(texts);
  browser.omnibox.setDefaultSuggestion({ description: written(t('omnibox.open')) });
}

function nothing(error: unknown): [] {
  console.warn(error);
  return [];
}

async function suggestionsFor(line: string) {
  if (!line.trim()) return [];
  const papers = await bestPapers(line);
  const suggestions = papers.map((paper) => ({ content: contentOf(paper), description: written(inOneLine(paper)) }));
  await remember(suggestions.map(({ content }) => content));
  return suggestions;
}

/** The background may end before the reader chooses one. */
async function remember(addresses: string[]): Promise<void> {
  const remembered = new Set([...addresses, ...(await suggested())]);
  await browser.storage.session.set({ [KEY]: [...remembered].slice(0, REMEMBERED) });
}

async function suggested(): Promise<string[]> {
  const stored = await browser.storage.session.get<Record<typeof KEY, string[]>>(KEY);
  return stored[KEY] ?? [];
}

async function bestPapers(line: string): Promise<SavedPaper[]> {
  const search = new Search(await indexForSearch());
  const { ids, holds = () => true } = search.search(line, { limit: LOOKED_AT, today: dayOf(Date.now()) });
  return (await papersById(ids)).filter(holds).slice(0, SHOWN);
}

/** Where a line leads: to the page of the paper that was chosen, or to the library. */
export async function addressFor(line: string): Promise<string> {
  const isSuggested = line.startsWith('https:') && (await suggested()).includes(line);
  return isSuggested ? line : libraryAddress(line.trim());
}

/** What is entered when a paper is chosen: its address, or what finds it where that is not a safe one. */
export function contentOf({ id, url }: Pick<SavedPaper, 'id' | 'url'>): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address?.protocol === 'https:' ? address.href : `id:"${id.replaceAll('"', '')}"`;
}

function inOneLine({ title, authors = [], published }: SavedPaper): string {
  const first = authors.length > 1 ? t('omnibox.andOthers', { author: authors[0] ?? '' }) : authors[0];
  return [title, first, published?.slice(0, 4)].filter((part) => part).join(' · ');
}

function written(text: string): string {
  return import.meta.env.FIREFOX ? text : asXml(text);
}

/**
 * A text as Chrome wants a description: XML 1.0, in which `& < >` are escaped and most controls may not stand at all.
 * https://developer.chrome.com/docs/extensions/reference/api/omnibox
 */
export function asXml(text: string): string {
  const allowed = [...text.toWellFormed()].filter(
    (letter) => letter >= ' ' && letter !== '\ufffe' && letter !== '\uffff',
  );
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return allowed.map((letter) => entities[letter] ?? letter).join('');
}

async function show(url: string, where: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
