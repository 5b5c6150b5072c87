import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, text, texts } from './dom.ts';

/** The names in a byline of HighWire's, each in an element, beside which may stand "View ORCID Profile". */
export function authorsIn(byline: Element | undefined): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  if (!byline) return {};
  return {
    authors: all(byline, '.highwire-citation-author').flatMap((author) => nameOf(author) ?? []),
    authorsTruncated: /(?:\bet al\.?|…|\.\.\.)$/.test(text(byline) ?? ''),
  };
}

/** `nlm-given-names`, `nlm-surname`, `nlm-suffix`, or `nlm-collab` for a group. */
function nameOf(author: Element): string | undefined {
  const parts = texts(author, '[class^="nlm-"]');
  return parts.length ? parts.join(' ') : clean(author.textContent?.replace('View ORCID Profile', ''));
}
