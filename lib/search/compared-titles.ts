import { comparable } from './likeness.ts';
import type { Slot } from './paper-index.ts';
import { LONGEST_WORD } from './scan.ts';
import { countOf, decode, type Texts } from './segments/bytes.ts';

/** So many titles, some three megabytes, are remembered as they are compared: the next keystroke asks for most again. */
const mostRemembered = 32_000;
// By the titles themselves: a part gets others when more of it has been loaded.
let remembered = new WeakMap<Texts, (string | undefined)[]>();
let count = 0;

/** A paper's title as it is compared. */
export function comparedTitle({ part, paper }: Slot): string {
  const { titles } = part.segment;
  const known = rememberedOf(titles);
  const title = known[paper];
  if (title !== undefined) return title;
  const made = comparableAt(titles, paper);
  known[paper] = made;
  count++;
  return made;
}

function rememberedOf(texts: Texts): (string | undefined)[] {
  if (count > mostRemembered) {
    remembered = new WeakMap();
    count = 0;
  }
  let known = remembered.get(texts);
  if (!known) {
    // Room for all at once: where an array grows by places far apart, the engine makes it a table to look up in.
    known = new Array(countOf(texts));
    remembered.set(texts, known);
  }
  return known;
}

const SPACE = 0x20;
/** For each ASCII character its lower case if it is a letter or digit, else 0. */
const letters = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(character) ? character.charCodeAt(0) : 0;
});
let room = new Uint8Array(0);

/** `comparable` of one of the texts: in ASCII, as most titles are, without a text in between. */
export function comparableAt({ bytes, starts }: Texts, place: number): string {
  const [start, end] = [starts[place] as number, starts[place + 1] as number];
  if (room.length < 2 * (end - start)) room = new Uint8Array(4 * (end - start));
  let length = 0;
  let inWord = 0;
  for (let at = start; at < end; at++) {
    const unit = bytes[at] as number;
    if (unit >= 0x80) return comparable(decode(bytes, start, end));
    const letter = letters[unit] as number;
    if (letter === 0) inWord = 0;
    else {
      if (inWord === 0) room[length++] = SPACE;
      if (inWord < LONGEST_WORD) room[length++] = letter;
      inWord++;
    }
  }
  return decode(room, 0, length);
}
