import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, maybe, text } from './dom.ts';
import { type Facts, headFacts } from './head.ts';
import { doisIn } from './identifiers.ts';
import { readOne } from './rows.ts';
import { idIn, pageOf } from './semanticscholar-address.ts';
import { byline, elsewhere, summary } from './semanticscholar-fields.ts';
import { schemaFacts } from './semanticscholar-schema.ts';

const heading = 'h1:is([data-test-id="paper-detail-title"], [data-selenium-selector="paper-detail-title"])';

/** The paper of its own page; none while the page still shows, or describes, the one that was there before. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const id = idIn(url.href);
  const shown = shownIn(document, id);
  if (!id || !isOnDisplay(document, id, shown)) return [];
  const [schema, head] = [schemaFacts(document), headFacts(document, url)].map((facts) => ifSame(facts, shown.title));
  const facts = { ...withoutGaps(shown), ...withoutGaps(head), ...withoutGaps(schema) };
  const paper = {
    ...facts,
    title: shown.title ?? facts.title,
    url: pageOf(id),
    ids: [...new Set([`s2:${id}`, ...[shown, schema, head].flatMap((each) => each?.ids ?? [])])],
    published: schema?.published ?? shown.published ?? facts.published,
    abstractTruncated: facts.abstract === shown.abstract && shown.abstractTruncated,
    authorsTruncated: facts.authors === shown.authors && shown.authorsTruncated,
  };
  return readOne(document, paper, shown.title === undefined ? 'h1' : heading);
}

/** The page's head, `link[rel=canonical]`, follows what it shows; the buttons below the title know their paper. */
function isOnDisplay(document: Document, id: string, shown: Facts): boolean {
  const canonical = idIn(maybe(document, 'link[rel="canonical"]')?.getAttribute('href'));
  if (canonical === undefined) return shown.title !== undefined;
  return canonical === id || ownLinks(document, id).length > 0;
}

/** Links that are marked as this paper's, but in the lists of what cites it or is like it. */
function ownLinks(document: Document, id: string): Element[] {
  return all(document, `a[data-heap-paper-id="${id}"]`).filter(
    (link) => !link.closest('.cl-paper-row, [data-paper-id]'),
  );
}

function shownIn(document: Document, id: string | undefined): Facts {
  const title = maybe(document, heading);
  const header = title?.parentElement;
  if (!id || !header) return { ids: [] };
  const { ids, pdfUrl } = elsewhere(ownLinks(document, id));
  return {
    title: text(title),
    ids: [...all(header, 'a.doi__link').flatMap((link) => doisIn(text(link))), ...ids],
    ...summary(header),
    ...byline(header),
    published: dateIn(text(maybe(header, '[data-test-id="paper-year"], [data-selenium-selector="paper-year"]'))),
    pdfUrl,
  };
}

/** What is said of another paper than the one on display is nothing. */
function ifSame(facts: Facts, title: string | undefined): Facts {
  const isSame = title === undefined || facts.title?.toLowerCase() === title.toLowerCase();
  return isSame ? facts : { ids: [] };
}

function withoutGaps(facts: Facts | undefined): Partial<Facts> {
  const known = Object.entries(facts ?? {}).filter(([, value]) => value !== undefined && !isEmpty(value));
  return Object.fromEntries(known);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
