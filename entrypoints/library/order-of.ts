import type { Field, Query, QueryNode, Sort } from '../../lib/search/index.ts';

/** Fields whose words are weighed. */
const weighed: ReadonlySet<Field> = new Set<Field>(['author', 'title', 'abstract']);

/** The order that a line's papers are in: the best first where words are asked for, else those seen last. */
export function orderOf({ sort, nodes }: Query): Pick<Sort, 'by' | 'descending'> {
  if (sort) return sort;
  return { by: nodes.some(isRanking) ? 'relevance' : 'seen', descending: true };
}

/** Whether this says how well a paper fits, and not only which papers may be found. */
function isRanking(node: QueryNode): boolean {
  if (node.negated) return false;
  if (node.kind === 'in') return weighed.has(node.field);
  return node.kind === 'words' || node.kind === 'phrase';
}
