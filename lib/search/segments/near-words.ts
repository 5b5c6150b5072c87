import { countOf } from './bytes.ts';
import type { Dictionary } from './dictionary.ts';
import { areMore, lettersOf } from './letters.ts';
import { NEVER, Spelling } from './spelling.ts';

/**
 * All words within so many edits of what is typed, itself left out. Most are passed over at a glance: they lack too many
 * of its letters, or begin like one that was hopeless from its beginning.
 * @param limit 1 or 2
 * @param prefixLimit the same for words that go on after what was typed, by the distance to their nearest beginning; at
 *   most as much, 0 for none of them
 * @param found is given the word's place and its distance, and whether that is the distance to a beginning only
 */
export function nearWords(
  words: Dictionary,
  typed: string,
  limit: number,
  prefixLimit: number,
  found: (place: number, distance: number, isPrefix: boolean) => void,
): void {
  const spelling = Spelling.of(typed, limit);
  if (!spelling) return;
  const { bytes, starts, shared, letters } = words;
  const wanted = lettersOf(typed);
  const count = countOf(words);
  let hopeless = NEVER;
  for (let place = 0; place < count; place++) {
    if ((shared[place] as number) >= hopeless) continue;
    hopeless = NEVER;
    if (areMore(wanted & ~(letters[place] as number), limit)) continue;
    spelling.measure(bytes, starts[place] as number, starts[place + 1] as number);
    hopeless = spelling.hopeless;
    const isPrefix = spelling.distance > limit;
    const distance = isPrefix ? spelling.prefixDistance : spelling.distance;
    if (distance > 0 && distance <= (isPrefix ? prefixLimit : limit)) found(place, distance, isPrefix);
  }
}
