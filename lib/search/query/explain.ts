import { countInWords, seenInWords, yearsInWords } from './ranges-in-words.ts';
import type { Field, Has, Phrase, Query, QueryNode, Sort, SortKey, State, Words } from './tree.ts';

const fields: Record<Field, [before: string, after: string]> = {
  author: ['by ', ''],
  title: ['with ', ' in the title'],
  abstract: ['with ', ' in the abstract'],
  note: ['with ', ' in the note'],
  venue: ['published in ', ''],
  tag: ['tagged ', ''],
  site: ['found on ', ''],
  id: ['with the identifier ', ''],
  list: ['seen in the list ', ''],
};

const states: Partial<Record<State['state'], string>> = { inbox: 'in the inbox', reading: 'being read' };

const belongings: Record<Has['what'], string> = {
  abstract: 'an abstract',
  code: 'code',
  pdf: 'a PDF',
  note: 'a note',
  project: 'a project page',
  tags: 'tags',
};

const orders: Record<SortKey, [descending: string, ascending: string]> = {
  relevance: ['best match first', 'worst match first'],
  seen: ['last seen first', 'longest not seen first'],
  published: ['newest first', 'oldest first'],
  title: ['titles from Z to A', 'titles from A to Z'],
  upvotes: ['most upvotes first', 'fewest upvotes first'],
  stars: ['most stars first', 'fewest stars first'],
};

/** A query in words: `papers with “pooling”, by “hinton”, published in 2021 or later, without “survey”`. */
export function explain({ nodes, sort }: Query): string {
  const texts = nodes.filter(isWantedText).map(({ text }) => `“${text}”`);
  const others = nodes.filter((node) => !isWantedText(node)).map(nodeInWords);
  const wanted = [...(texts.length ? [`with ${listed(texts)}`] : []), ...others].join(', ');
  const papers = wanted ? `papers ${wanted}` : 'all papers';
  return sort ? `${papers}, ${orderInWords(sort)}` : papers;
}

function isWantedText(node: QueryNode): node is QueryNode & (Words | Phrase) {
  return !node.negated && (node.kind === 'words' || node.kind === 'phrase');
}

function listed(texts: string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${last}` : last;
}

function orderInWords({ by, descending }: Sort): string {
  return orders[by][descending ? 0 : 1];
}

/** One node in words, as it stands in the whole: `by “hinton”`, `without code`. */
export function nodeInWords(node: QueryNode): string {
  const words = termInWords(node);
  if (!node.negated) return words;
  return words.startsWith('with ') ? words.replace('with', 'without') : `not ${words}`;
}

function termInWords(node: QueryNode): string {
  switch (node.kind) {
    case 'words':
    case 'phrase':
      return `with “${node.text}”`;
    case 'in':
      return fields[node.field].join(`“${node.text}”`);
    case 'years':
      return yearsInWords(node);
    case 'seen':
      return seenInWords(node);
    case 'is':
      return states[node.state] ?? node.state;
    case 'has':
      return `with ${belongings[node.what]}`;
    case 'count':
      return countInWords(node);
  }
}
