const search = 'https://scholar.google.com/scholar?q=';

/** Where a paper of which no address is known can be looked for. Every paper has an address to open, even such a one. */
export function lookupAddress(title: string): string {
  return search + encodeURIComponent(title.toWellFormed().slice(0, 300).toWellFormed());
}

/** Whether an address only looks for its paper, and so is none of the paper's own. */
export function isLookupAddress(url: string): boolean {
  return url.startsWith(search);
}
