import { storage } from 'wxt/utils/storage';

/** A language and its texts. */
interface Spoken {
  language: string;
  messages: Record<string, { message: string }>;
}

/**
 * The language that was chosen, with its texts: the background and the scripts in listings cannot ask the pages that know
 * it, and scripts in listings cannot read the files of texts. `null` where the browser's language is spoken.
 */
const spoken = storage.defineItem<Spoken | null>('local:spoken', { fallback: null });

export function storedTexts(): Promise<Spoken | null> {
  return spoken.getValue();
}

export async function storeTexts(texts: Spoken | null): Promise<void> {
  await spoken.setValue(texts);
}

/** Calls back when another language is chosen. @returns what ends that */
export function watchTexts(changed: (texts: Spoken | null) => void): () => void {
  return spoken.watch(changed);
}
