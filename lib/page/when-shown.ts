/** What not every browser does: it makes a page ready to which it expects the reader to go. */
interface PrerenderedDocument extends Document {
  prerendering?: boolean;
}

/**
 * Begins once the reader is shown a page, which may be never where the browser has made it ready ahead: until then it is
 * nothing that the reader has seen, and what is sent from it is refused.
 * @param signal calls it off
 */
export function whenShown(document: PrerenderedDocument, signal: AbortSignal, begin: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
}
