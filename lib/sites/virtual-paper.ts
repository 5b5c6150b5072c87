import type { FoundPaper } from '../paper/paper.ts';
import { all, maybe, text } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { idsIn } from './identifiers.ts';
import { jsonLdFacts } from './json-ld.ts';
import { readOne } from './rows.ts';
import { eventAt, namesBetweenDots } from './virtual-address.ts';

// Since 2026, and before.
const heading = 'h1.event-title, h2.main-title';
const byline = '.event-organizers, h3.card-subtitle';

/** The paper of its own page, alone in its list: from JSON-LD or the head, or from what is on display. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const event = eventAt(url.href, url);
  if (!event) return [];
  const [head, json] = [headFacts(document, url), jsonLdFacts(document)];
  const paper = {
    title: head.title ?? json.title ?? words(maybe(document, heading)),
    url: event.url,
    ids: [...new Set([...head.ids, ...json.ids, ...forum(document)])],
    abstract: head.abstract ?? abstract(document),
    authors: [head.authors, json.authors, namesBetweenDots(text(maybe(document, byline)))].find(
      (names) => names?.length,
    ),
    // The day that is given may be that of the upload.
    published: [head.published, json.published].find((date) => date?.startsWith(event.year)) ?? event.year,
    venue: event.venue,
    subjects: head.subjects,
    pdfUrl: head.pdfUrl,
  };
  return readOne(document, paper, heading);
}

/** The paper's page on OpenReview; other papers are linked in its abstract at most. */
function forum(document: Document): string[] {
  const links = all(document, 'a[href^="https://openreview.net/forum?"]');
  const own = links.find((link) => !link.closest('.abstract-section, #abstractExample'));
  return idsIn(own?.getAttribute('href'));
}

/** Below its own header, as the lay summary is below another; before 2026 it began with its label. */
function abstract(document: Document): string | undefined {
  const shown = all(document, '.abstract-text-inner').find((each) => !headedOtherwise(each));
  return words(shown) ?? words(maybe(document, '#abstractExample'))?.replace(/^Abstract: ?/, '');
}

function headedOtherwise(abstract: Element): boolean {
  const header = text(abstract.closest('.abstract-section')?.querySelector('.abstract-header'));
  return header !== undefined && !header.startsWith('Abstract');
}
