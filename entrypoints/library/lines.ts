import { dayOf } from '../../lib/library/day.ts';
import type { InField, Query, Sort } from '../../lib/search/index.ts';
import { parse, print } from '../../lib/search/index.ts';

const nowhere = { start: 0, end: 0 };

/** The line that asks for papers in a state: `is:kept`. */
export function lineOfState(state: string): string {
  return `is:${state} `;
}

/** The line that asks for a tag, in quotes where it takes them: `tag:"field work"`; or for a site by its whole name. */
export function lineOf(field: 'tag' | 'site', text: string): string {
  const isQuoted = field === 'site' || !/^[\p{L}\p{N}/_.+-]+$/u.test(text);
  const node: InField = { kind: 'in', field, text, isQuoted, isOpen: false };
  return `${print({ nodes: [{ ...node, ...nowhere, negated: false }], notices: [] }).trim()} `;
}

/** The line in another order; everything else in it asks for the same. */
export function lineSortedBy(line: string, sort: Pick<Sort, 'by' | 'descending'>): string {
  const { sort: _, ...query } = read(line);
  return print({ ...query, sort: { kind: 'sort', ...sort, ...nowhere } });
}

/** A line in the order that another line asks for, unless it asks for one itself. */
export function inOrderOf(line: string, other: string): string {
  const { sort } = read(other);
  if (!sort || read(line).sort) return line;
  const order = print({ nodes: [], sort, notices: [] });
  const behind = `${line}${order} `;
  // Not behind a word that may go on, nor within a quote that is not closed.
  return /^$|\s$/.test(line) && read(behind).sort ? behind : `${order} ${line}`;
}

/** What a line asks for whatever the order, in one spelling: two lines that ask for the same have the same. */
export function gist(line: string): string {
  const { sort: _, ...query } = read(line);
  return print({ ...query, nodes: query.nodes.map((node) => ({ ...node, isOpen: false }) as typeof node) }).trim();
}

function read(line: string): Query {
  return parse(line, dayOf(Date.now()));
}
