/** A filter whose value is all of a text, as the search field reads it: `author:"van den Oord"`. */
function exactly(filter: string, value: string): string {
  // Curly quotes hold straight ones, and no text in them has both.
  const quoted = value.includes('"') ? `“${value.replace(/[“”]/g, '')}”` : `"${value}"`;
  return `${filter}:${quoted}`;
}

/** The line that finds an author's papers. */
export const authorLine = (name: string) => exactly('author', name);

/** The line that finds the papers of a list or a search. */
export const listLine = (listing: string) => exactly('list', listing);
