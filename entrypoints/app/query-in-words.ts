import { explain, nodeInWords } from '../../components/query-in-words.ts';
import type { Ways } from '../../components/WaysOn.tsx';
import { dayOf } from '../../lib/library/day.ts';
import type { Notice, Query } from '../../lib/search/index.ts';
import { t } from '../../lib/words/index.ts';
import type { QueryLanguage } from './use-query-language.ts';
import type { Results } from './use-results.ts';

const MOST_SHORTER = 4;

/** What a line asks for in words, unless words alone are asked for; and what in it could not be read. */
export function inWords(line: string, language?: QueryLanguage): { explanation?: string; notices: Notice[] } {
  if (!language) return { notices: [] };
  const query = language.parse(line, dayOf(Date.now()));
  return {
    explanation: isPlain(query) ? undefined : t('search.finds', { what: explain(query) }),
    notices: query.notices,
  };
}

function isPlain({ nodes, sort }: Query): boolean {
  return !sort && nodes.every(({ kind, negated }) => kind === 'words' && !negated);
}

/** Whether a query asks for words that can be marked in a paper. */
export function asksForWords({ nodes }: Query): boolean {
  return nodes.some((node) => !node.negated && (node.kind === 'words' || node.kind === 'phrase' || node.kind === 'in'));
}

/** What to try instead of a line that not all was found of. */
export function waysOn({ query, help }: Results, language?: QueryLanguage): Ways {
  if (!help || !language) return { spellings: [], shorter: [] };
  const shorter = help.without.slice(0, MOST_SHORTER).map(({ node, total }) => ({
    part: query.slice(node.start, node.end),
    meaning: nodeInWords(node),
    total,
    line: language.withoutNode(query, node),
  }));
  return { spellings: help.spellings, shorter };
}
