import { clean } from './dom.ts';

const tag = /<\/?([a-z][\w:-]*)(?:\s[^<>]*)?\/?>/gi;
const entity = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A string of the page's JSON without its markup: `a <i>graph</i>
 * <inline-formula><tex-math notation="LaTeX">$G$</tex-math></inline-formula>` as "a graph $G$". `undefined` for no string.
 */
export function withoutMarkup(markup: unknown): string | undefined {
  if (typeof markup !== 'string') return undefined;
  const apart = markup.replace(tag, (_, name: string) => (/^(?:p|br|div|li|title|sec)$/i.test(name) ? ' ' : ''));
  return clean(apart.replace(entity, character));
}

function character(_: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return entities[name.toLowerCase()] ?? '';
  return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '0', 16));
}
