import type { FoundPaper } from '../paper/paper.ts';
import { maybe, text } from './dom.ts';
import { LayoutChanged, type Site } from './site.ts';

/** One kind of a site's pages: its listings, its searches, its papers' own pages. */
export interface Kind {
  /** Fits the address from its path on: `/search?q=pooling`. */
  path: RegExp;
  read(document: Document, url: URL): FoundPaper[];
  /** What is missing when there is no paper, for a sentence: "search result". */
  row: string;
}

// What stands in place of the page that was asked for: a bot check, a login, an error.
const otherPage =
  /^(?:just a moment|attention required|access denied|one moment|are you (?:a )?(?:human|robot)|security check|checking your browser|client challenge|preparing to download|verifying|validate user|sorry\b|sign in|log ?in|error\b|40[0-9]\b|50[0-9]\b|(?:page )?not found|forbidden|too many requests|service unavailable)/i;

/**
 * How a site with several kinds of pages is read: by the first kind that fits the address. No paper on an address of no
 * kind; none where a bot check or an error stands in the page's place, or where the page says that it lists nothing.
 * @param listsNothing whether the page honestly lists no papers
 */
export function readKinds(name: string, kinds: Kind[], listsNothing: (document: Document) => boolean): Site['extract'] {
  return (document, url) => {
    const kind = kinds.find(({ path }) => path.test(url.pathname + url.search));
    if (!kind) return [];
    const papers = kind.read(document, url);
    if (papers.length > 0 || listsNothing(document) || isOtherPage(document)) return papers;
    throw new LayoutChanged(name, url.href, kind.row);
  };
}

function isOtherPage(document: Document): boolean {
  const names = [text(maybe(document, 'title')), text(maybe(document, 'h1'))];
  return names.some((name) => otherPage.test(name ?? ''));
}
