/**
 * The address in a form that is safe to open, or undefined: page text may say `javascript:` or nothing sensible at all.
 */
export function webAddress(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
