/** Text as the index compares it, and the way back to the original. */
export interface Folded {
  text: string;
  /** The original offset of each UTF-16 unit of `text`, and of its end. Absent where they are the same. */
  origins?: number[];
}

// Letters that NFKD leaves whole though most people type them plainly, and the sigma that only ends a word.
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const isAsciiOnly = (text: string) => !/[\u0080-\uffff]/.test(text);

/** Lower case, NFKD, without marks and invisible characters: "Ångström" and "angstrom" become one. */
export function foldText(original: string): string {
  return isAsciiOnly(original) ? original.toLowerCase() : folded(original);
}

/** The same, with the way back to the original. */
export function fold(original: string): Folded {
  if (isAsciiOnly(original)) return { text: original.toLowerCase() };
  let text = '';
  const origins: number[] = [];
  for (const { 0: run, index } of original.matchAll(/[^\u0080-\u{10ffff}]+|[\u0080-\u{10ffff}]/gu)) {
    const isAscii = run.charCodeAt(0) < 0x80;
    const plain = isAscii ? run.toLowerCase() : folded(run);
    for (let unit = 0; unit < plain.length; unit++) origins.push(isAscii ? index + unit : index);
    text += plain;
  }
  origins.push(original.length);
  return { text, origins };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøłđðþıς]/g, (letter) => plainLetters[letter] as string);
}

/** Where a stretch of the folded text stands in the original: whole characters, with the marks that follow them. */
export function originalRange({ origins }: Folded, from: number, to: number): [start: number, end: number] {
  if (!origins) return [from, to];
  const last = origins[to - 1];
  let next = to;
  while (origins[next] === last) next++;
  return [origins[from] as number, origins[next] as number];
}
