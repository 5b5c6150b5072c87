import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, maybe, text, texts } from './dom.ts';
import { doisIn } from './identifiers.ts';
import { pmidIn } from './pubmed-citation.ts';

// A page has each heading twice, for wide and for narrow windows; the wide one stands first.

/** The title of a paper on its page, or in a search in abstract format, where it is a link. */
export const heading = 'h1.heading-title';

/** The PMID that a heading links to, or that stands among its identifiers. */
export function addressIn(root: ParentNode): string | undefined {
  const id = text(maybe(root, '.identifiers .current-id'));
  return pmidIn(maybe(root, `${heading} a`)?.getAttribute('href')) ?? /^\d+$/.exec(id ?? '')?.[0];
}

/** DOI and PMCID, from the list of identifiers. */
export function idsOf(root: ParentNode): string[] {
  const said = text(maybe(root, '.identifiers')) ?? '';
  const [pmcid] = /\bPMC\d+\b/.exec(said) ?? [];
  return [...doisIn(said).slice(0, 1), ...(pmcid ? [`pmcid:${pmcid}`] : [])];
}

/** First names and all: "Ada Lovelace"; the marks of affiliations are beside the name. */
export function authorsIn(root: ParentNode): string[] {
  const list = maybe(root, '.authors-list');
  return list ? texts(list, '.full-name') : [];
}

/** "Qual Health Res", with the whole name in the button's title; "2013 Jan;8(1):1-3." */
export function sourceIn(root: ParentNode): Pick<FoundPaper, 'venue' | 'published'> {
  const journal = maybe(root, '.journal-actions-trigger');
  const [issued] = (text(maybe(root, '.cit')) ?? '').split(/[;:]/);
  return { venue: clean(journal?.getAttribute('title')) ?? text(journal), published: dateIn(issued) };
}

/** Its paragraphs in one, each with its label: "Background: …". Other languages follow the English one. */
export function abstractIn(root: ParentNode): string | undefined {
  const content = maybe(root, '[id$="eng-abstract"], .abstract-content');
  const paragraphs = content ? texts(content, 'p') : [];
  return paragraphs.join(' ') || text(content);
}

/** From the line "Keywords: bleeding; clotting." below the abstract. */
export function keywordsIn(root: ParentNode): string[] {
  const lines = all(root, '.abstract > p').map((line) => text(line) ?? '');
  const words = lines.find((line) => line.startsWith('Keywords:'))?.slice('Keywords:'.length) ?? '';
  return words
    .replace(/\.$/, '')
    .split(';')
    .flatMap((word) => clean(word) ?? []);
}
