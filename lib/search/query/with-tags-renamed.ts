import { pieces } from './lexer.ts';
import { quoteIfNeeded } from './print.ts';

/**
 * The line with other tags in place of those that it asks for; everything else in it stays as it was typed.
 * @param renamed gives the tag that stands for a tag
 */
export function withTagsRenamed(line: string, renamed: (tag: string) => string): string {
  const tags = pieces(line).filter(({ name, text }) => name?.toLowerCase() === 'tag' && renamed(text) !== text);
  return tags.reduceRight((changed, { start, end, negated, text }) => {
    const piece = `${negated ? '-' : ''}tag:${quoteIfNeeded(renamed(text))}`;
    return changed.slice(0, start) + piece + changed.slice(end);
  }, line);
}
