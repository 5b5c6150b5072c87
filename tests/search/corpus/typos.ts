import type { Random } from './random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The three ways of one slip: another letter, two swapped, one left out. */
export const slips: readonly ((word: string, place: number, random: Random) => string)[] = [
  (word, place, random) => word.slice(0, place) + otherLetter(word.charAt(place), random) + word.slice(place + 1),
  (word, place) => word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
  (word, place) => word.slice(0, place) + word.slice(place + 1),
];

/** The word with one slip after its first letter; words under four letters stay. */
export function mistyped(word: string, random: Random, slip = random.pick(slips)): string {
  if (word.length < 4) return word;
  const places = Array.from({ length: word.length - 2 }, (_, place) => place + 1);
  const changed = random.shuffled(places).map((place) => slip(word, place, random));
  return changed.find((other) => other !== word) ?? word;
}

/** The word with another first letter. */
export function mistypedFirst(word: string, random: Random): string {
  return otherLetter(word.charAt(0), random) + word.slice(1);
}

function otherLetter(letter: string, random: Random): string {
  const other = random.pick(letters);
  return other === letter.toLowerCase() ? (letters[(letters.indexOf(other) + 1) % letters.length] as string) : other;
}
