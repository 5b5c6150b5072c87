import type { SearchablePaper } from '../../../lib/search/index.ts';

/** In how many papers of a sample each word is, lower case. */
export type Frequencies = ReadonlyMap<string, number>;

export function wordFrequencies(papers: Iterable<SearchablePaper>): Frequencies {
  const frequencies = new Map<string, number>();
  for (const { title, abstract = '' } of papers) {
    for (const word of new Set(wordsOf(`${title} ${abstract}`)))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return frequencies;
}

/** The words of a text, lower case; the parts of a compound are words of their own. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a reader may remember of a text, the rarest first: five letters and more, each once, no numbers. */
export function salientWords(text: string, frequencies: Frequencies): string[] {
  const words = [...new Set(wordsOf(text))].filter((word) => /^[a-z]{5,}$/.test(word));
  return words.sort((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0));
}
