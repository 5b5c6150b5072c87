import { placeOfField } from './filters.ts';
import { foldText } from './fold.ts';
import { comparable } from './likeness.ts';
import type { LivePart, Slot } from './paper-index.ts';
import type { QueryNode } from './query/tree.ts';
import { papersWithPlace } from './scoring.ts';
import type { SearchablePaper } from './searchable-paper.ts';
import { shownText } from './shown-words.ts';
import { stopWords } from './stop-words.ts';
import { plainWords } from './tokens.ts';

const ideograph = /^ [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}] ?$/u;

/** What the index cannot tell, since it does not know in what order an abstract's words stand. */
export interface PhraseCheck {
  /** Whether a paper has the phrases of a query, word by word, and none that it must not have. */
  holds(paper: SearchablePaper): boolean;
  /** There are only phrases that papers must not have. */
  isExclusion: boolean;
}

/** The phrases of a query; `undefined` when there are none. */
export function phraseCheck(nodes: readonly QueryNode[]): PhraseCheck | undefined {
  const phrases = nodes.filter(isPhrase).flatMap((node) => {
    const phrase = comparable(node.text);
    return phrase ? [{ node, phrase: mayGoOn(node) ? phrase : `${phrase} ` }] : [];
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

/** Those papers whose words do not rule out that they have a phrase which they must not have. */
export function inDoubt(slots: readonly Slot[], nodes: readonly QueryNode[]): Slot[] {
  const excluded = nodes.filter((node) => node.negated).filter(isPhrase);
  const parts = new Set(slots.map(({ part }) => part));
  const flags = new Map([...parts].map((part) => [part, excluded.map((node) => withWords(part, node))]));
  return slots.filter(({ part, paper }) => flags.get(part)?.some((lists) => lists.every((list) => list[paper] === 1)));
}

/** For each word of a phrase that the index tells all papers of, those. */
function withWords({ segment }: LivePart, node: TextNode): Uint8Array[] {
  const place = (node.kind === 'in' && placeOfField[node.field]) || 'anywhere';
  const whole = plainWords(node.text).slice(0, mayGoOn(node) ? -1 : undefined);
  // Stop words of abstracts are not indexed.
  return whole.filter((word) => !stopWords.has(word)).map((word) => papersWithPlace(segment, word, place));
}

/** Some text in quotes; or of several words without a space, like `self-attention`, that papers must not have. */
function isPhrase(node: QueryNode): node is TextNode {
  if (!isText(node)) return false;
  return isQuoted(node) || (node.negated && plainWords(node.text).length > 1);
}

type TextNode = Extract<QueryNode, { text: string }>;

function isText(node: QueryNode): node is TextNode {
  return node.kind === 'words' || node.kind === 'phrase' || (node.kind === 'in' && node.field in placeOfField);
}

function isQuoted(node: TextNode): boolean {
  return node.kind === 'phrase' || (node.kind === 'in' && node.isQuoted);
}

/** Its quote is not closed, so that its last word may be the beginning of one. */
function mayGoOn(node: TextNode): boolean {
  return isQuoted(node) && node.isOpen;
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
  const shown = shownText(text);
  return `${comparable(text)} `.includes(phrase) || (shown !== undefined && `${comparable(shown)} `.includes(phrase));
}
