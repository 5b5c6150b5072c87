import { foldText } from './fold.ts';
import { comparable } from './likeness.ts';
import type { QueryNode } from './query/tree.ts';
import type { SearchablePaper } from './searchable-paper.ts';
import { plainWords } from './tokens.ts';

const ideograph = /^ [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}] ?$/u;

/** What the index cannot tell, since it does not know in what order an abstract's words stand. */
export interface PhraseCheck {
  /** Whether a paper has the phrases of a query, word by word, and none that it must not have. */
  holds(paper: SearchablePaper): boolean;
  /** It holds for most papers: there are only phrases that they must not have. */
  isExclusion: boolean;
}

/** The phrases of a query; `undefined` when there are none. */
export function phraseCheck(nodes: readonly QueryNode[]): PhraseCheck | undefined {
  const phrases = nodes.flatMap((node) => {
    const phrase = isPhrase(node) ? comparable(node.text) : '';
    return phrase ? [{ node, phrase: node.kind === 'phrase' && node.isOpen ? phrase : `${phrase} ` }] : [];
  });
  if (phrases.length === 0) return undefined;
  return {
    holds: (paper) =>
      phrases.every(({ node, phrase }) => textsOf(paper, node).some((text) => has(text, phrase)) !== node.negated),
    isExclusion: phrases.every(({ node }) => node.negated),
  };
}

/** Papers must not have these words in this order; each of them they may have. */
export function isExcludedPhrase(node: QueryNode): boolean {
  return node.negated && isPhrase(node) && plainWords(node.text).length > 1;
}

function isPhrase(node: QueryNode): node is Extract<QueryNode, { text: string }> {
  return node.kind === 'phrase' || (node.kind === 'in' && node.isQuoted === true && isText(node.field));
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
  const [alone] = ideograph.exec(phrase) ?? [];
  // Within a run of them, each stands in pairs with its neighbours.
  if (alone) return foldText(text).includes(alone.trim());
  return `${comparable(text)} `.includes(phrase);
}
