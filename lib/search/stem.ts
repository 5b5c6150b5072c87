/** What a stem has at least, in letters. */
export const SHORTEST_STEM = 3;

/**
 * What the inflections of an English word have in common: model, models and modeling give one stem, and so do quantize,
 * quantizing and quantization. Only a few endings of nouns and verbs count, far fewer than in Porter, "An algorithm for
 * suffix stripping" (1980): no transformer is a transformation, and nothing general is generative. Two words may still
 * have one stem by chance, as plan and plane.
 * @param word folded; one with other characters than a to z is its own stem, so v2 is never v3
 */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST_STEM || !/^[a-z]+(?:[degnlsty]|([bmpr])\1)$/.test(word)) return word;
  for (const [ending, rest] of endings) {
    const found = ending.exec(word);
    if (found) return undoubled(`${found[1]}${rest}`);
  }
  return undoubled(word);
}

/** An ending with what is before it, and what a stem has in its place; the first one that fits counts. */
const endings: [ending: RegExp, rest: string][] = [
  // These only look as if they belonged to found, quest, new and to activation.
  [/^(foundation|question|news|.{2,}tive)(?:al)?s?$/, ''],
  [/^(.{5,}?)(?:at(?:e[ds]?|ing)|(?:at)?ion(?:al|ally)?s?)$/, ''],
  [/^(.{5,}?)e?ments?$/, ''],
  [/^(.{6,}?)als?$/, ''],
  [/^(.{3,}?)(?:ies|ied|ying)$/, 'y'],
  [/^(.{4,}?)(?:ings?|ed|es?|(?<![isu])s|(?<=.{5})is)$/, ''],
  // Of so short a word the silent letter is a part: tuning, tuned and tunes have the stem of tune, not of tun.
  [/^(.[aeiouy][^aeiouwxy])(?:ing|ed)$/, 'e'],
  [/^(.{2}[^aisu])s$/, ''],
];

/** As embedding doubles a letter of embed. */
function undoubled(stem: string): string {
  return stem.replace(/(?<=..)([bdglmnprst])\1$/, '$1');
}

/** How all words with this stem begin. */
export function beginningOf(stem: string): string {
  return stem.length > 3 && /[ey]$/.test(stem) ? stem.slice(0, -1) : stem;
}

// The last also of a doubled letter.
const lastLetters = new Set('bdeglmnprsty');

/** Whether a word may end so behind the beginning of its stem: a glance, for most words that begin alike do not. */
export function canEnd(rest: string): boolean {
  return rest.length === 0 || (rest.length < 12 && lastLetters.has(rest.at(-1) as string));
}
