import { completions } from '../completions.ts';
import { type Filter, filters } from './filters.ts';
import type { Piece } from './lexer.ts';
import type { Notice } from './tree.ts';

// What identifiers of papers begin with: `arxiv:2401.01234` is found as it stands.
const schemes = /^(?:arxiv|doi|openreview|acl|pmid|pmcid|dblp|ieee|pii|inspire|bibcode|scholar|https?)$/;

/** That there is no such filter, if a filter was meant: not so for addresses, identifiers and `GPT: a report`. */
export function unknownFilter({ name = '', text, start, end }: Piece): Notice | undefined {
  if (!/^[a-z]+$/.test(name) || schemes.test(name) || text === '' || text.includes('/')) return undefined;
  const [nearest] = completions(name, [...filters.keys()], 1);
  const hint = nearest && `${nearest}:`;
  return { kind: 'unknown-filter', name, value: text, start, end, hint };
}

/** That the value of a filter cannot be read. */
export function unreadableValue({ name = '', text, start, end }: Piece, { values, example }: Filter): Notice {
  const [nearest = example] = completions(text, values, 1);
  const hint = nearest && `${name.toLowerCase()}:${nearest}`;
  return { kind: 'unreadable-value', name, value: text, start, end, hint };
}
