/** A hue in degrees for a tag: the same name has the same hue everywhere. FNV-1a, spread by the golden angle. */
export function hueOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return Math.round((hash * 137.508) % 360);
}
