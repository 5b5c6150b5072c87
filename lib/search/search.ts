import type { PaperId } from '../paper/paper.ts';
import { Engine, type Found } from './engine.ts';
import { papersUnder } from './facet-counts.ts';
import { closedBy, isFilter, placeOfField } from './filters.ts';
import { helpWith, type SearchHelp } from './help.ts';
import { papersByIdentifier } from './identifiers.ts';
import { markWords } from './marks.ts';
import { inOrderOf } from './order.ts';
import { idAt, type LivePart, PaperIndex, type Slot } from './paper-index.ts';
import { phraseCheck } from './phrases.ts';
import { parse } from './query/parse.ts';
import type { Place, Query } from './query/tree.ts';
import { withoutNode } from './query/without-node.ts';
import type { Wanted } from './query-words.ts';
import type { SearchablePaper } from './searchable-paper.ts';
import { atOnce } from './segments/at-once.ts';
import { similarPapers } from './similar.ts';

export interface SearchOptions {
  /** How many papers are wanted. */
  limit?: number;
  /** The local day, `YYYY-MM-DD`: what `seen:today` means. */
  today?: string;
}

export interface SearchResult {
  /** What the line was read as. */
  query: Query;
  /** The best, in their order. */
  ids: PaperId[];
  /** How many match in all. */
  total: number;
  /** No paper has every word: these have the most telling ones. */
  someWordsMissing: boolean;
  /** Whether a paper has the phrases of the query. Only when there are some: those who have the papers must ask. */
  holds?: (paper: SearchablePaper) => boolean;
  /** Where the words that were found stand in a text: UTF-16 offsets, in order, none touching another. */
  marks(text: string): [start: number, end: number][];
}

const noMarks = () => [];
const newestFirst = { kind: 'sort', by: 'seen', descending: true } as const;

/** Finds papers by what a reader half remembers, typing mistakes included. */
export class Search {
  private readonly engine: Engine;

  constructor(readonly index = new PaperIndex()) {
    this.engine = new Engine(index);
  }

  /** How many papers there are. */
  get size(): number {
    return this.index.size;
  }

  /** Adds papers, or replaces those with the same id; and merges at once, which `index.merge` does in slices. */
  add(papers: readonly SearchablePaper[]): void {
    this.index.add(papers);
    while (atOnce(this.index.merge()));
  }

  /** Removes papers; ids that are not there do no harm. */
  remove(ids: readonly PaperId[]): void {
    this.index.remove(ids);
    while (atOnce(this.index.merge()));
  }

  /**
   * The papers with every word of the line in title, authors, tags, venue, note or abstract, for which every filter
   * holds; the best first, or those seen last. The last word may be unfinished. A blank line finds nothing.
   */
  search(line: string, { limit = 64, today = '1970-01-01' }: SearchOptions = {}): SearchResult {
    const query = parse(line, today);
    if (query.nodes.length === 0 && !query.sort)
      return { query, ids: [], total: 0, someWordsMissing: false, marks: noMarks };
    const named = query.nodes.length === 1 && !query.nodes[0]?.negated ? papersByIdentifier(line, this.index) : [];
    if (named.length > 0) return this.listed(query, named, limit);
    const filters = query.nodes.filter(isFilter);
    const closed = new Map(this.index.parts.map((part) => [part, closedBy(part, filters)]));
    const wanted = wantedIn(query);
    if (wanted.length === 0) return this.filtered(query, closed, limit);
    return this.weighed(query, wanted, line, closed, limit);
  }

  /** The papers most like one, the likest first; never itself. */
  similar(paper: SearchablePaper, limit: number): PaperId[] {
    return similarPapers(this.index, paper, limit);
  }

  /** How many papers each fact holds for, or one below it: `is:inbox`, `site:arxiv`, `tag:vision` with `tag:vision/video`. */
  counts(facets: readonly string[]): number[] {
    return facets.map((facet) => papersUnder(this.index.parts, facet));
  }

  /** What may be tried instead of a line that finds too little. */
  help(line: string, today: string): SearchHelp {
    const totalWithout = (node: Place) => this.search(withoutNode(line, node), { limit: 0, today }).total;
    return helpWith(line, parse(line, today), this.index, totalWithout);
  }

  private listed(query: Query, slots: Slot[], limit: number): SearchResult {
    const isNamed = new Map(this.index.parts.map((part) => [part, new Uint8Array(part.segment.size)]));
    for (const { part, paper } of slots) (isNamed.get(part) as Uint8Array)[paper] = 1;
    const found = inOrderOf(query.sort ?? newestFirst, this.index, (part) => isNamed.get(part) as Uint8Array, limit);
    return { query, ids: found.map(idAt), total: slots.length, someWordsMissing: false, marks: noMarks };
  }

  private filtered(query: Query, closed: Map<LivePart, Uint8Array>, limit: number): SearchResult {
    const open = new Map([...closed].map(([part, flags]) => [part, flags.map((flag) => (flag === 0 ? 1 : 0))]));
    const found = inOrderOf(sortOf(query), this.index, (part) => open.get(part) as Uint8Array, limit);
    const total = [...open.values()].reduce((sum, flags) => sum + countOnes(flags), 0);
    return { query, ids: found.map(idAt), total, someWordsMissing: false, marks: noMarks, ...checkOf(query) };
  }

  private weighed(
    query: Query,
    wanted: Wanted[],
    line: string,
    closed: Map<LivePart, Uint8Array>,
    limit: number,
  ): SearchResult {
    const typed = query.nodes.every(({ kind }) => kind === 'words') ? line : wanted.map(({ text }) => text).join(' ');
    const found = this.engine.find(wanted, typed, (part) => closed.get(part) as Uint8Array, limit);
    const { sort } = query;
    const isSorted = sort && sort.by !== 'relevance' && !found.someWordsMissing;
    const papers = isSorted
      ? inOrderOf(sort, this.index, (part) => this.engine.full(part, found, closed.get(part) as Uint8Array), limit)
      : found.papers;
    const { total, someWordsMissing } = found;
    const isFound = matcher(found);
    const marks = (text: string) => markWords(text, isFound);
    return { query, ids: papers.map(idAt), total, someWordsMissing, marks, ...checkOf(query) };
  }
}

function sortOf({ sort }: Query) {
  return sort && sort.by !== 'relevance' ? sort : newestFirst;
}

function checkOf({ nodes }: Query): Pick<SearchResult, 'holds'> {
  const holds = phraseCheck(nodes);
  return holds ? { holds } : {};
}

function countOnes(flags: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < flags.length; at++) count += flags[at] as number;
  return count;
}

/** The text that says how well a paper fits. */
function wantedIn({ nodes }: Query): Wanted[] {
  return nodes.flatMap((node): Wanted[] => {
    if (node.negated || isFilter(node)) return [];
    if (node.kind === 'words' || node.kind === 'phrase')
      return [{ text: node.text, place: 'anywhere', isOpen: node.isOpen }];
    const place = node.kind === 'in' ? placeOfField[node.field] : undefined;
    return node.kind === 'in' && place ? [{ text: node.text, place, isOpen: node.isOpen }] : [];
  });
}

/** Whether a word of a text is one that was searched for. */
function matcher({ query, readings }: Found): (word: string) => boolean {
  const wanted = readings.filter((_, at) => query[at]?.isRequired);
  const words = new Set(wanted.flatMap((reading) => [...reading.words.map(({ word }) => word), ...bothOf(reading)]));
  const beginnings = wanted.flatMap(({ beginning }) => beginning?.text ?? []);
  return (word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

function bothOf({ both }: Found['readings'][number]): string[] {
  return both ? [both.first, both.second] : [];
}
