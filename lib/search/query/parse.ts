import { type Filter, filters } from './filters.ts';
import { type Piece, pieces } from './lexer.ts';
import { unknownFilter, unreadableValue } from './notices.ts';
import type { Notice, Query, Sort, Term } from './tree.ts';

/**
 * What one line of text asks for. Every line can be read: what is no filter is searched as text.
 * @param today the reader's local day, `YYYY-MM-DD`
 */
export function parse(line: string, today: string): Query {
  const query: Query = { nodes: [], notices: [] };
  for (const piece of pieces(line)) {
    const filter = filters.get(piece.name?.toLowerCase() ?? '');
    if (filter) addFilter(query, piece, filter, today);
    else addText(query, piece, piece.name ? unknownFilter(piece) : undefined);
  }
  return query;
}

function addFilter(query: Query, piece: Piece, filter: Filter, today: string): void {
  // Without a value the filter is still being typed.
  if (piece.text === '') return;
  const meaning = filter.read(piece, today);
  if (meaning?.kind === 'in' && meaning.field !== 'tag' && !hasWords(meaning.text)) return;
  if (meaning) add(query, piece, meaning);
  else if (!piece.isOpen || !filter.isUnfinished(piece.text)) addText(query, piece, unreadableValue(piece, filter));
}

function addText(query: Query, piece: Piece, notice?: Notice): void {
  const { isQuoted, isOpen } = piece;
  const text = isQuoted ? piece.text : piece.raw;
  if (notice) query.notices.push(notice);
  if (hasWords(text)) add(query, piece, { kind: isQuoted ? 'phrase' : 'words', text, isOpen });
}

/** A dash or a question mark by itself asks for nothing, unless it is a tag. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function add(query: Query, { negated, start, end }: Piece, meaning: Term | Sort): void {
  // The copy comes last: names that follow one are added slowly, one by one.
  if (meaning.kind !== 'sort') query.nodes.push({ negated, start, end, ...meaning });
  // `-sort:seen` is `sort:-seen`.
  else query.sort = { start, end, ...meaning, descending: meaning.descending !== negated };
}
