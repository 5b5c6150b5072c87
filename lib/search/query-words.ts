import type { Place } from './board.ts';
import { isFilter, placeOfField } from './filters.ts';
import type { Query } from './query/tree.ts';
import type { QueryWord } from './readings.ts';
import { isIdeograph } from './scan.ts';
import { stopWords } from './stop-words.ts';
import { plainWords } from './tokens.ts';

// A pasted title has more; it is known by these.
const mostWords = 12;
const mostTyped = 4 * mostWords;

/** Some text that is searched. */
export interface Wanted {
  text: string;
  place: Place;
  /** Its last word may go on. */
  isOpen: boolean;
}

/** The text of a query that says how well a paper fits. */
export function wantedIn({ nodes }: Query): Wanted[] {
  return nodes.flatMap((node): Wanted[] => {
    if (node.negated || isFilter(node)) return [];
    if (node.kind === 'words' || node.kind === 'phrase')
      return [{ text: node.text, place: 'anywhere', isOpen: node.isOpen }];
    const place = node.kind === 'in' ? placeOfField[node.field] : undefined;
    return node.kind === 'in' && place ? [{ text: node.text, place, isOpen: node.isOpen }] : [];
  });
}

/** The words of what is wanted as they were typed; of very many, the first. */
export function typedWords(wanted: readonly Wanted[]): QueryWord[] {
  return wanted.flatMap(({ text, place, isOpen }) => wordsIn(text, place, isOpen)).slice(0, mostTyped);
}

/** Each of the words once, in their order; of very many the most telling, those of a field first. */
export function queryWords(typed: readonly QueryWord[]): QueryWord[] {
  const all = [...new Map(typed.map((word) => [`${word.place} ${word.text}`, word])).values()];
  const kept = new Set(all.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, mostWords));
  const distinct = all.filter((word) => kept.has(word));
  return distinct.some((word) => word.isRequired) ? distinct : distinct.map((word) => ({ ...word, isRequired: true }));
}

function weightOf({ place, isRequired }: QueryWord): number {
  return 2 * Number(isRequired && place !== 'anywhere') + Number(isRequired);
}

function wordsIn(text: string, place: Place, isOpen: boolean): QueryWord[] {
  const words = plainWords(text);
  return words.map((text, at) => {
    const isTyping = isOpen && at === words.length - 1;
    // "An" and "Can" are family names.
    const isStopWord = place !== 'authors' && stopWords.has(text);
    const isBegun = isTyping && text.length === 1 && !isIdeograph(text);
    return { text, place, isTyping, isRequired: !isStopWord && !isBegun };
  });
}
