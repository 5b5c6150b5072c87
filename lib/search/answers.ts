import type { Engine } from './engine.ts';
import { closedBy, isFilter } from './filters.ts';
import { papersByIdentifier } from './identifiers.ts';
import { markWords, matcher } from './marks.ts';
import { inOrderOf } from './order.ts';
import type { Flags, PaperIndex, Slot } from './paper-index.ts';
import { isExcludedPhrase } from './phrases.ts';
import type { Query, Sort } from './query/tree.ts';
import { type Wanted, wantedIn } from './query-words.ts';

/** What a query finds. */
export interface Answer {
  /** Puts papers in their order, as many as are wanted or more. To be begun before anything else is searched for. */
  papers: Generator<undefined, Slot[]>;
  /** How many match in all. */
  total: number;
  /** No paper has every word: these have the most telling ones. */
  someWordsMissing: boolean;
  /** Where the words that were found stand in a text: UTF-16 offsets, in order, none touching another. */
  marks(text: string): [start: number, end: number][];
}

const noMarks = () => [];
const newestFirst: Sort = { kind: 'sort', by: 'seen', descending: true };

/** @param line what the query was read from @param limit how many papers are wanted */
export function answerTo(query: Query, line: string, limit: number, index: PaperIndex, engine: Engine): Answer {
  const { nodes, sort = newestFirst } = query;
  const [only] = nodes.length === 1 ? nodes : [];
  const named = only && !only.negated ? papersByIdentifier(line.slice(only.start, only.end), index) : [];
  if (named.length > 0) return listed(sort, flagged(named, index), limit);
  const filters = nodes.filter((node) => isFilter(node) && !isExcludedPhrase(node));
  const closed = new Map(index.parts.map((part) => [part, closedBy(part, filters)]));
  const wanted = wantedIn(query);
  if (wanted.length === 0) return listed(sort, opposite(closed), limit);
  return weighed(query, wanted, line, closed, limit, engine);
}

function listed(sort: Sort, found: Flags, limit: number): Answer {
  // Without words to fit, no paper fits better than another.
  const order = sort.by === 'relevance' ? newestFirst : sort;
  return { papers: inOrderOf(order, found, limit), total: countOf(found), someWordsMissing: false, marks: noMarks };
}

function weighed(query: Query, wanted: Wanted[], line: string, closed: Flags, limit: number, engine: Engine): Answer {
  const { nodes, sort } = query;
  const typed = nodes.every(({ kind }) => kind === 'words') ? line : wanted.map(({ text }) => text).join(' ');
  const isWorstFirst = sort?.by === 'relevance' && !sort.descending;
  const found = engine.find(wanted, typed, closed, isWorstFirst ? Number.POSITIVE_INFINITY : limit);
  const { total, someWordsMissing } = found;
  const isSorted = sort && sort.by !== 'relevance' && !someWordsMissing && total > 0;
  const byFit = isWorstFirst ? reversed(engine.inOrder(found)) : engine.inOrder(found);
  const papers = isSorted ? inOrderOf(sort, engine.full(closed), limit) : byFit;
  const isFound = matcher(found.query, found.readings);
  return { papers, total, someWordsMissing, marks: (text) => markWords(text, isFound) };
}

function* reversed(inOrder: Generator<undefined, Slot[]>): Generator<undefined, Slot[]> {
  return (yield* inOrder).reverse();
}

function flagged(slots: readonly Slot[], index: PaperIndex): Flags {
  const flags = new Map(index.parts.map((part) => [part, new Uint8Array(part.segment.size)]));
  for (const { part, paper } of slots) (flags.get(part) as Uint8Array)[paper] = 1;
  return flags;
}

function opposite(flags: Flags): Flags {
  return new Map([...flags].map(([part, each]) => [part, each.map((flag) => (flag === 0 ? 1 : 0))]));
}

function countOf(flags: Flags): number {
  let count = 0;
  for (const each of flags.values()) for (let at = 0; at < each.length; at++) count += each[at] as number;
  return count;
}
