/** The letters of a word as a set of 32 bits; several letters may share a bit. */
export function letterSet(text: string): number {
  let letters = 0;
  for (let unit = 0; unit < text.length; unit++) letters |= 1 << (text.charCodeAt(unit) & 31);
  return letters;
}

/** How many letters of the first set the second lacks. Each edit of a word can supply one of them at most. */
export function lacking(wanted: number, available: number): number {
  let count = 0;
  for (let missing = wanted & ~available; missing; missing &= missing - 1) count++;
  return count;
}
