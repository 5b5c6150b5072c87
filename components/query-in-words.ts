import type { Count, Phrase, Query, QueryNode, Sort, Words } from '../lib/search/index.ts';
import { t } from '../lib/words/index.ts';
import { listed, publicationDate } from './wording.ts';

/** A query in words: `papers with “pooling”, by “hinton”, published in 2021 or later, without “survey”`. */
export function explain({ nodes, sort }: Query): string {
  const texts = nodes.filter(isWantedText).map(({ text }) => t('query.text', { text }));
  const others = nodes.filter((node) => !isWantedText(node)).map(nodeInWords);
  const wanted = [...(texts.length ? [t('query.with', { what: listed(texts) })] : []), ...others];
  const papers = wanted.length ? t('query.papers', { what: wanted.reduce(joined) }) : t('query.all');
  return sort ? joined(papers, orderInWords(sort)) : papers;
}

function isWantedText(node: QueryNode): node is QueryNode & (Words | Phrase) {
  return !node.negated && (node.kind === 'words' || node.kind === 'phrase');
}

function joined(one: string, other: string): string {
  return t('query.and', { one, other });
}

function orderInWords({ by, descending }: Sort): string {
  return t(`query.${descending ? 'falling' : 'rising'}.${by}`);
}

/** One node in words, as it stands in the whole: `by “hinton”`, `without code`. */
export function nodeInWords(node: QueryNode): string {
  const what = termInWords(node);
  if (isOwned(node)) return t(node.negated ? 'query.without' : 'query.with', { what });
  return node.negated ? t('query.not', { what }) : what;
}

/** Whether it asks for something that a paper has, and not for what became of it. */
function isOwned(node: QueryNode): boolean {
  if (node.kind === 'in') return ['title', 'abstract', 'note', 'id'].includes(node.field);
  return ['words', 'phrase', 'has', 'count'].includes(node.kind);
}

function termInWords(node: QueryNode): string {
  switch (node.kind) {
    case 'words':
    case 'phrase':
      return t('query.text', { text: node.text });
    case 'in':
      return t(`query.${node.field}`, { text: node.text });
    case 'years':
      return rangeInWords('query.years', node, String);
    case 'seen':
      return node.named ? t(`query.seen.${node.named}`) : rangeInWords('query.seen', node, publicationDate);
    case 'is':
      return t(`query.is.${node.state}`);
    case 'has':
      return t(`query.has.${node.what}`);
    case 'count':
      return rangeInWords(`query.${node.of}`, node, (value: number) => value);
  }
}

type Texts = 'query.years' | 'query.seen' | `query.${Count['of']}`;

/** `published in 2021 or later`, `10 to 20 stars`. @param write a bound as the text takes it */
function rangeInWords<Bound>(
  texts: Texts,
  { from, to }: { from?: Bound; to?: Bound },
  write: (bound: Bound) => string | number,
): string {
  const values = { ...(from !== undefined && { from: write(from) }), ...(to !== undefined && { to: write(to) }) };
  const one = values.from ?? 0;
  if (from === to) return t(`${texts}.one`, { ...values, count: one });
  if (to === undefined) return t(`${texts}.from`, values);
  return t(from === undefined ? `${texts}.to` : `${texts}.between`, values);
}
