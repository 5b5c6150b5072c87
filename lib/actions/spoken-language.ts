import { browser } from 'wxt/browser';
import { setAppearance } from '../settings/appearance.ts';
import { storedTexts, storeTexts, watchTexts } from '../settings/spoken.ts';
import { isLanguage, readTexts, speakAtAll, speakFrom } from '../words/index.ts';

/**
 * Has a language spoken from here on: on the toolbar and in listings at once, by pages that are open at their next start.
 * @param language the folder of its texts, or `browser` for the browser's own
 */
export async function chooseLanguage(language: string): Promise<void> {
  setAppearance({ language });
  await storeTextsOf(language);
}

/** Speaks what was chosen, and what is chosen later, where there is no page of Gleaner's. @returns what ends that */
export function speakAsChosen(): () => void {
  storedTexts()
    .then((texts) => (texts ? speakFrom(texts) : speakAtAll()))
    .catch(console.warn);
  return watchTexts(speakFrom);
}

/** After an update the texts that are stored are those of the version before. */
export function renewTexts(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const stored = await storedTexts();
    if (stored) await storeTextsOf(stored.language).catch(console.warn);
  });
}

async function storeTextsOf(language: string): Promise<void> {
  await storeTexts(isLanguage(language) ? { language, messages: await readTexts(language) } : null);
}
