import type { FoundPaper } from '../paper/paper.ts';
import { doiOf, idOf, pageOf, pdfOf } from './acm-address.ts';
import { dateIn } from './dates.ts';
import { all, clean, found, Missing, maybe, one, text } from './dom.ts';
import { words } from './formulas.ts';
import { readRows } from './rows.ts';

const heading = '.issue-item__title';

/** The papers of a search, an issue or a proceedings. A result may also be a whole proceedings, which is left out. */
export function readItems(document: Document): FoundPaper[] {
  const containers = all(document, '.issue-item-container');
  const items = containers.length > 0 ? containers : all(document, '.issue-item');
  return readRows(items.filter(isPaper), readItem, heading);
}

function isPaper(item: Element): boolean {
  return !maybe(item, `${heading} a[href*="/doi/proceedings/"]`);
}

function readItem(item: Element): FoundPaper {
  const link = one(item, `${heading} a[href]`);
  const title = words(link);
  const doi = doiOf(link.getAttribute('href'));
  if (!title || !doi) throw new Missing('the title is empty or leads to no paper');
  return found({
    title,
    url: pageOf(doi),
    ids: [idOf(doi)],
    ...preview(item),
    ...byline(item),
    published: published(item),
    venue: venue(item),
    pdfUrl: maybe(item, 'a[href*="/doi/pdf/"], a[href*="/doi/epdf/"]') && pdfOf(doi),
  });
}

/** Four lines or so, which end in " ..." when there is more. */
function preview(item: Element): Pick<FoundPaper, 'abstract' | 'abstractTruncated'> {
  const paragraphs = all(item, '.issue-item__abstract :is(p, [role="paragraph"])');
  const abstract = clean(paragraphs.map((paragraph) => words(paragraph) ?? '').join(' '));
  return { abstract, abstractTruncated: /(?:\.\.\.|…)$/.test(abstract ?? '') };
}

/** Each name links to its author's page. A button "View other 12 authors" stands for those that are not shown. */
function byline(item: Element): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const line = maybe(item, '[aria-label="authors"], .loa');
  const links = line ? all(line, 'a[href*="/profile/"], a[href*="/author/"]') : [];
  return {
    authors: links.flatMap((link) => text(link) ?? []),
    authorsTruncated: maybe(item, 'button[aria-label^="View other"][aria-expanded="false"]') !== undefined,
  };
}

/** Of "January 2020, pp 371–372" the month; page numbers alone may look like years. */
function published(item: Element): string | undefined {
  const lines = all(item, '.bookPubDate, .issue-item__detail .dot-separator').map((line) => dateIn(text(line)));
  return lines.find((date) => date !== undefined && date.length > 'YYYY'.length);
}

/** The link's text goes on with volume and issue, its title does not. */
function venue(item: Element): string | undefined {
  const link = maybe(
    item,
    '.issue-item__detail a:is([href*="/doi/proceedings/"], [href*="/toc/"], [href*="/journal/"])',
  );
  return clean(link?.getAttribute('title')) ?? text(link);
}
