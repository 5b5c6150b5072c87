import type { SavedPaper } from '../paper/paper.ts';
import { biblatexEntry } from './biblatex.ts';
import { bibtexEntry } from './bibtex.ts';
import { citation, shortCitation } from './citation.ts';
import { Citekeys } from './citekey.ts';
import { arxivOf, webUrl } from './identifiers.ts';
import { linkedTitle } from './markdown.ts';

/** What can be copied of a paper, to be pasted elsewhere. */
export type CopyKind = 'bibtex' | 'biblatex' | 'citation' | 'short' | 'markdown' | 'link' | 'arxiv';

const texts: Record<CopyKind, (paper: SavedPaper & { citekey: string }) => string | undefined> = {
  bibtex: bibtexEntry,
  biblatex: biblatexEntry,
  citation,
  short: shortCitation,
  markdown: linkedTitle,
  link: ({ url }) => webUrl(url),
  arxiv: arxivOf,
};

/**
 * Papers as text for the clipboard, one behind the other.
 * @param papers with the citekeys that they are to be known by; one that has none is given one
 * @returns `undefined` when none of them has what is asked for: an arXiv identifier, an address
 */
export function copyText(papers: readonly SavedPaper[], kind: CopyKind): string | undefined {
  const citekeys = new Citekeys();
  const written = papers.map((paper) => texts[kind]({ ...paper, citekey: citekeys.of(paper) }));
  const known = written.filter((text) => text !== undefined);
  return known.length > 0 ? known.join('\n') : undefined;
}
