import type { ReadingStatus, Shelf } from '../../paper/paper.ts';

/** What a line asks for: papers for which every plain node holds and no negated one. */
export interface Query {
  /** In the order of the line; none overlaps another. */
  nodes: QueryNode[];
  sort?: Sort & Place;
  notices: Notice[];
}

/** Where something stands in the line: UTF-16 offsets, so that it can be dropped or marked. */
export interface Place {
  start: number;
  end: number;
}

export type QueryNode = Term & Place & { negated: boolean };

export type Term = Words | Phrase | InField | Years | Seen | State | Has | Count;

/** One run of text without a space, as typed: `mamba`, `pre-training`. The index may see several words in it. */
export interface Words {
  kind: 'words';
  text: string;
  /** It ends the line: its last word may go on. */
  isOpen: boolean;
}

export interface Phrase {
  kind: 'phrase';
  text: string;
  /** Its quote is not closed, and its last word may go on. */
  isOpen: boolean;
}

export interface InField {
  kind: 'in';
  field: Field;
  text: string;
  isOpen: boolean;
  isQuoted: boolean;
}

/** Years of publication, both ends inclusive; at least one is there. */
export interface Years {
  kind: 'years';
  from?: number;
  to?: number;
}

/** Days `YYYY-MM-DD` on which a paper was seen, both ends inclusive; at least one is there. */
export interface Seen {
  kind: 'seen';
  from?: string;
  to?: string;
  /** The days were asked for by this name, and are others tomorrow. */
  named?: NamedDays;
}

export interface State {
  kind: 'is';
  state: Shelf | ReadingStatus | 'starred';
}

export interface Has {
  kind: 'has';
  what: 'abstract' | 'code' | 'pdf' | 'note' | 'project' | 'tags';
}

/** How many a paper has, both ends inclusive; at least one is there. */
export interface Count {
  kind: 'count';
  of: 'stars' | 'upvotes';
  from?: number;
  to?: number;
}

export interface Sort {
  kind: 'sort';
  by: SortKey;
  descending: boolean;
}

export type Field = 'author' | 'title' | 'abstract' | 'note' | 'venue' | 'tag' | 'site' | 'id' | 'list';
export type NamedDays = 'today' | 'yesterday' | 'week' | 'month';
export type SortKey = 'relevance' | 'seen' | 'published' | 'title' | 'upvotes' | 'stars';

/** Something that looks like a filter, cannot be read as one, and is searched as text. */
export interface Notice extends Place {
  kind: 'unknown-filter' | 'unreadable-value';
  /** As typed. */
  name: string;
  value: string;
  /** What may have been meant: `author:`, `is:kept`, `year:2019..2021`. */
  hint?: string;
}
