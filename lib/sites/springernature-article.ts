import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { maybe, texts } from './dom.ts';
import { type Facts, headFacts } from './head.ts';
import { idsIn } from './identifiers.ts';
import { jsonLdFacts } from './json-ld.ts';
import { readOne } from './rows.ts';
import { words } from './springernature-text.ts';

const heading =
  'h1.c-article-title, h1[data-test="article-title"], h1[data-test="chapter-title"], .c-article-magazine-title';

/**
 * The paper of an article's or a chapter's own page; Springer Link and Nature have the same template. Its head comes
 * first (`citation_*`, Dublin Core, PRISM), then its JSON-LD, then what it shows. No paper without a title.
 * @param page the paper's address without query and fragment
 */
export function readArticle(document: Document, url: URL, page: string): FoundPaper[] {
  const [head, json] = [headFacts(document, url), jsonLdFacts(document)];
  const paper = {
    title: head.title ?? json.title ?? words(maybe(document, heading)),
    url: page,
    ids: [...new Set([...idsIn(page), ...head.ids, ...json.ids])],
    ...abstractOf(document, head, json),
    authors: [head.authors, json.authors].find((names) => names?.length) ?? authorsShown(document),
    published: head.published ?? json.published ?? dateShown(document),
    venue: head.venue ?? json.venue,
    // The head has subject areas, cut at their commas: "Philosophy, general".
    subjects: texts(document, '.c-article-subject-list__subject'),
    pdfUrl: head.pdfUrl,
  };
  return readOne(document, paper, heading);
}

/** The description in the head is the abstract, or the first lines of an article that has none: whole only where shown. */
function abstractOf(document: Document, head: Facts, json: Facts): Pick<FoundPaper, 'abstract' | 'abstractTruncated'> {
  const shown = words(maybe(document, '#Abs1-content, section[data-title="Abstract"] .c-article-section__content'));
  if (shown) return { abstract: shown };
  const described = head.abstract ?? json.abstract;
  return { abstract: described, abstractTruncated: described !== undefined };
}

/** The byline may stand twice, in the article's head and in its margin. */
function authorsShown(document: Document): string[] {
  return [...new Set(texts(document, '[data-test="author-name"]'))];
}

function dateShown(document: Document): string | undefined {
  return dateIn(maybe(document, '.c-article-identifiers time[datetime]')?.getAttribute('datetime'));
}
