import { printRange } from './ranges.ts';
import { printOrder } from './sort-orders.ts';
import type { Query, QueryNode } from './tree.ts';

/**
 * A query as a line that asks for the same, in one spelling. A space ends it where the last word is complete: without
 * it, that word may go on.
 */
export function print({ nodes, sort }: Query): string {
  const order = sort ? [`sort:${printOrder(sort)}`] : [];
  const line = [...order, ...nodes.map(printNode)].join(' ');
  const last = nodes.at(-1);
  if (!last || !('isOpen' in last)) return line;
  const isQuoted = last.kind === 'phrase' || (last.kind === 'in' && last.isQuoted);
  if (last.isOpen) return isQuoted ? line.slice(0, -1) : line;
  return isQuoted ? line : `${line} `;
}

function printNode(node: QueryNode): string {
  return (node.negated ? '-' : '') + printTerm(node);
}

function printTerm(node: QueryNode): string {
  switch (node.kind) {
    case 'words':
      return node.text;
    case 'phrase':
      return quote(node.text);
    case 'in':
      return `${node.field}:${node.isQuoted ? quote(node.text) : node.text}`;
    case 'years':
      return `year:${printRange(node)}`;
    case 'seen':
      return `seen:${node.named ?? printRange(node)}`;
    case 'is':
      return `is:${node.state}`;
    case 'has':
      return `has:${node.what}`;
    case 'count':
      return `${node.of}:${printRange(node)}`;
  }
}

/** A text in quotes, curly ones where there are straight ones in it. No text that was typed has both. */
export function quote(text: string): string {
  return text.includes('"') ? `“${text.replace(/[“”]/g, '')}”` : `"${text}"`;
}

/** A value for a filter, in quotes where it would not be read as one without them. */
export function quoteIfNeeded(value: string): string {
  return /\s|^["“”„]/.test(value) ? quote(value) : value;
}
