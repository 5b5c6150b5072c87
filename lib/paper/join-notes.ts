/** Both notes, one below the other; one that the other has in it is said once. */
export function joinNotes(a: string, b: string): string {
  if (a.includes(b)) return a;
  return b.includes(a) ? b : `${a}\n\n${b}`;
}
