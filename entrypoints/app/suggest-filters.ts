import type { Suggest } from '../../components/use-suggestions.ts';

/** What may be typed in the search field, from the query language and the library, which are loaded when needed. */
export const suggestFilters: Suggest = async (line, caret) => {
  if (!line) return [];
  const actions = await import('../../lib/actions/suggest-filters.ts');
  return actions.suggestFilters(line, caret);
};
