import { completions } from './completions.ts';
import { allCorrections, likeliest } from './corrections.ts';
import { foldText } from './fold.ts';
import { Inflections } from './inflections.ts';
import type { PaperIndex } from './paper-index.ts';
import { quote } from './query/print.ts';
import type { InField, Place, Query, QueryNode } from './query/tree.ts';
import type { SearchResult } from './search.ts';
import { textAt } from './segments/bytes.ts';
import { placesBeginningWith } from './segments/sorted-texts.ts';
import { plainWords } from './tokens.ts';

/** What a reader may try when a query finds nothing, or no paper has every word. */
export interface SearchHelp {
  /** The parts of the query without which papers are found; how many, where that can be told without reading them. */
  without: { node: QueryNode; total: number | undefined }[];
  /** Words that no paper has, and known ones that are spelled much like them. */
  spellings: Spelling[];
}

export interface Spelling {
  word: string;
  instead: string;
  /** The query with the one in the place of the other. */
  line: string;
}

/**
 * Breaks off between one search and the next.
 * @param searchWithout searches for the line without a part of it
 */
export function* helpWith(
  line: string,
  query: Query,
  index: PaperIndex,
  searchWithout: (node: Place) => SearchResult,
): Generator<undefined, SearchHelp> {
  const without: SearchHelp['without'] = [];
  for (const node of query.nodes.length > 1 ? query.nodes : []) {
    const { total, someWordsMissing, holds, inDoubt } = searchWithout(node);
    const isKnown = !holds || inDoubt;
    if (total > 0 && !someWordsMissing) without.push({ node, total: isKnown ? total : undefined });
    yield;
  }
  // What is pointed out already needs no other word.
  const noted = new Set(query.notices.map(({ start }) => start));
  const found: Spelling[] = [];
  for (const node of query.nodes) {
    if (!noted.has(node.start)) found.push(...spellings(line, node, index));
    yield;
  }
  return { without: without.sort((a, b) => (b.total ?? 0) - (a.total ?? 0)), spellings: found };
}

function spellings(line: string, node: QueryNode, index: PaperIndex): Spelling[] {
  if (node.kind === 'words')
    return plainWords(node.text).flatMap((word) => respelled(line, node, word, nearestWord(word, index)));
  if (node.kind === 'in' && node.field === 'tag') return respelled(line, node, node.text, nearestTag(node, index));
  return [];
}

function respelled(line: string, { start, end }: Place, word: string, instead: string | undefined): Spelling[] {
  if (!instead) return [];
  const place = line.toLowerCase().indexOf(word.toLowerCase(), start);
  if (place < 0 || place >= end) return [];
  return [{ word, instead, line: line.slice(0, place) + instead + line.slice(place + word.length) }];
}

/** For a word that no paper has, nor any that the search takes it for, the likeliest a letter further off. */
function nearestWord(word: string, index: PaperIndex): string | undefined {
  if (word.length < 3 || index.papersWith(word) > 0 || new Inflections(index).of(word).length > 0) return undefined;
  if (allCorrections(index, word, false).length > 0) return undefined;
  return likeliest(word, allCorrections(index, word, false, word.length < 4 ? 1 : 2))[0]?.word;
}

function nearestTag({ text, isQuoted }: InField, index: PaperIndex): string | undefined {
  const tags = new Set(
    index.parts.flatMap(({ segment: { facets } }) => {
      const [from, to] = placesBeginningWith(facets, 'tag:');
      return Array.from({ length: to - from }, (_, at) => textAt(facets, from + at).slice('tag:'.length));
    }),
  );
  return tags.has(foldText(text))
    ? undefined
    : completions(text, [...tags], 1).map((tag) => (/\s/.test(tag) && !isQuoted ? quote(tag) : tag))[0];
}
