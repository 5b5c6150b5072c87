import { comparable } from './likeness.ts';
import type { QueryNode } from './query/tree.ts';
import type { SearchablePaper } from './searchable-paper.ts';

/**
 * Whether a paper has the phrases of a query, word by word, and none that it must not have: what the index cannot tell,
 * since it does not know in what order an abstract's words stand. `undefined` when there are no phrases.
 */
export function phraseCheck(nodes: readonly QueryNode[]): ((paper: SearchablePaper) => boolean) | undefined {
  const phrases = nodes.flatMap((node) => {
    const words =
      node.kind === 'phrase' || (node.kind === 'in' && node.isQuoted && isText(node.field)) ? node.text : '';
    const phrase = comparable(words);
    return phrase ? [{ node, phrase: node.kind === 'phrase' && node.isOpen ? phrase : `${phrase} ` }] : [];
  });
  if (phrases.length === 0) return undefined;
  return (paper) =>
    phrases.every(({ node, phrase }) => textsOf(paper, node).some((text) => has(text, phrase)) !== node.negated);
}

function isText(field: string): boolean {
  return field === 'author' || field === 'title' || field === 'abstract';
}

function textsOf(paper: SearchablePaper, node: QueryNode): string[] {
  const { title, abstract = '', authors = [], note, venue = '', tags } = paper;
  if (node.kind !== 'in') return [title, abstract, note, venue, ...authors, ...tags];
  return { author: authors, title: [title], abstract: [abstract] }[node.field as 'author'] ?? [];
}

function has(text: string, phrase: string): boolean {
  return `${comparable(text)} `.includes(phrase);
}
