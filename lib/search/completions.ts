import Fuse from 'fuse.js';

/**
 * The values that `typed` may become, the likeliest first; without anything typed, the first ones.
 * For short lists such as tags: every value is looked at.
 */
export function completions(typed: string, values: readonly string[], limit: number): string[] {
  const pattern = typed.trim().slice(0, 32);
  if (!pattern) return values.slice(0, limit);
  const fuse = new Fuse(values, { threshold: 0.4, ignoreDiacritics: true });
  return fuse.search(pattern, { limit }).map(({ item }) => item);
}
