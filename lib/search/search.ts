import type { PaperId } from '../paper/paper.ts';
import { type Answer, answerTo } from './answers.ts';
import { Engine } from './engine.ts';
import { papersUnder } from './facet-counts.ts';
import { helpWith, type SearchHelp } from './help.ts';
import { idAt, PaperIndex, type Slot } from './paper-index.ts';
import { inDoubt, type PhraseCheck, phraseCheck } from './phrases.ts';
import { parse } from './query/parse.ts';
import type { Place, Query } from './query/tree.ts';
import { withoutNode } from './query/without-node.ts';
import type { SearchablePaper } from './searchable-paper.ts';
import { atOnce } from './segments/at-once.ts';
import { similarPapers } from './similar.ts';

export interface SearchOptions {
  /** How many papers are wanted; `Infinity` for all. */
  limit?: number;
  /** The local day, `YYYY-MM-DD`: what `seen:today` means. */
  today?: string;
}

export interface SearchResult extends Omit<Answer, 'papers'> {
  /** What the line was read as. */
  query: Query;
  /** The best, in their order. */
  ids: PaperId[];
  /** Whether a paper has the phrases of the query. Only when there are some: those who have the papers must ask. */
  holds?: PhraseCheck['holds'] | undefined;
  /** Those of the best that have to be asked; it holds for the others. Not when it has to for all. */
  inDoubt?: ReadonlySet<PaperId>;
}

/** How many identifiers are read before something else may be done. */
const SLICE = 1_024;

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
  search(line: string, options: SearchOptions = {}): SearchResult {
    return atOnce(this.searchInSlices(line, options));
  }

  /** The same in slices of some milliseconds, for when many papers are wanted or all must be sorted. */
  *searchInSlices(
    line: string,
    { limit = 64, today = '1970-01-01' }: SearchOptions,
  ): Generator<undefined, SearchResult> {
    const query = parse(line, today);
    if (query.nodes.length === 0 && !query.sort)
      return { query, ids: [], total: 0, someWordsMissing: false, marks: () => [] };
    const { papers, ...answer } = answerTo(query, line, limit, this.index, this.engine);
    const slots = limit > 0 ? (yield* papers).slice(0, limit) : [];
    const found = { query, ids: yield* idsOf(slots), ...answer };
    const check = phraseCheck(query.nodes);
    if (!check?.isExclusion) return { ...found, holds: check?.holds };
    return { ...found, holds: check.holds, inDoubt: new Set(yield* idsOf(inDoubt(slots, query.nodes))) };
  }

  /** The papers most like one, the likest first; never itself. */
  similar(paper: SearchablePaper, limit: number): PaperId[] {
    return similarPapers(this.index, paper, limit);
  }

  /**
   * How many papers each fact holds for, or one below it: `is:inbox`, `whole-site:arxiv`, `tag:vision` with
   * `tag:vision/video`.
   */
  counts(facets: readonly string[]): number[] {
    return facets.map((facet) => papersUnder(this.index.parts, facet));
  }

  /** What may be tried instead of a line that finds too little. */
  help(line: string, today: string): SearchHelp {
    return atOnce(this.helpInSlices(line, today));
  }

  /** The same in slices of some milliseconds. */
  helpInSlices(line: string, today: string): Generator<undefined, SearchHelp> {
    const searchWithout = (node: Place) => this.search(withoutNode(line, node), { limit: 0, today });
    return helpWith(line, parse(line, today), this.index, searchWithout);
  }
}

function* idsOf(slots: readonly Slot[]): Generator<undefined, PaperId[]> {
  const ids: PaperId[] = [];
  for (const slot of slots) {
    ids.push(idAt(slot));
    if (ids.length % SLICE === 0) yield;
  }
  return ids;
}
