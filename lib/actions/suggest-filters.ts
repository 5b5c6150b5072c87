import { type SuggestedValues, type Suggestion, suggest } from '../search/index.ts';
import { suggestedValues } from './suggested-values.ts';

const MOST = 8;
const nothing: SuggestedValues = { tag: [], author: [], venue: [], site: [], list: [] };

/**
 * What may be typed where the caret is, the likeliest first: values of the filter that it stands in, or filters whose
 * names begin with the two letters or more that end the line.
 */
export async function suggestFilters(line: string, caret: number): Promise<Suggestion[]> {
  const values = line.includes(':') ? await suggestedValues() : nothing;
  const fitting = suggest(line, caret, values, MOST);
  const endsInLetters = caret === line.length && /[a-z]{2}$/i.test(line);
  return endsInLetters ? fitting : fitting.filter(({ text }) => !isName(text));
}

function isName(text: string): boolean {
  return text.indexOf(':') === text.length - 1;
}
