import { type SuggestedValues, type Suggestion, suggest } from '../search/index.ts';

const MOST = 8;
/** Comparing so many values with what was typed, mistakes and all, takes some milliseconds. */
const MOST_COMPARED = 500;
/** They bring the database library with them, for which plain words do not wait. */
const values = async () => (await import('./suggested-values.ts')).suggestedValues();
const nothing: SuggestedValues = { tag: [], author: [], venue: [], site: [], list: [] };

/**
 * What may be typed where the caret is, the likeliest first: values of the filter that it stands in, or filters whose
 * names begin with the two letters or more that end the line.
 */
export async function suggestFilters(line: string, caret: number): Promise<Suggestion[]> {
  const before = line.slice(0, caret);
  const known = before.includes(':') ? likely(await values(), before) : nothing;
  const fitting = suggest(line, caret, known, MOST);
  const endsInLetters = caret === line.length && /[a-z]{2}$/i.test(line);
  return endsInLetters ? fitting : fitting.filter(({ text }) => !isName(text));
}

/** Of many values those that have what was typed in them, then the most frequent ones. */
function likely({ tag, author, venue, site, list }: SuggestedValues, before: string): SuggestedValues {
  const typed = plain(/:["“”„]?([^:]*)$/.exec(before)?.[1] ?? '');
  const few = (values: readonly string[]) => {
    if (values.length <= MOST_COMPARED) return values;
    const fitting = values.filter((value) => plain(value).includes(typed));
    return [...new Set([...fitting, ...values])].slice(0, MOST_COMPARED);
  };
  return { tag: few(tag), author: few(author), venue: few(venue), site: few(site), list: few(list) };
}

/** A text without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isName(text: string): boolean {
  return text.indexOf(':') === text.length - 1;
}
