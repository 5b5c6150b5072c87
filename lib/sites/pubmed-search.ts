import type { FoundPaper } from '../paper/paper.ts';
import { all, found, Missing, maybe, one, text, textOf } from './dom.ts';
import { addressOf, byline, citation, pmidIn } from './pubmed-citation.ts';
import { abstractIn, addressIn, authorsIn, heading, idsOf, keywordsIn, sourceIn } from './pubmed-heading.ts';
import { readRows } from './rows.ts';

const title = 'a.docsum-title, a[data-article-id]';

/**
 * The papers of a search: in summary format rows with a snippet of the abstract, or in abstract format whole headings as
 * on the paper's page.
 */
export function readSearch(document: Document): FoundPaper[] {
  const overviews = readRows(all(document, 'article.article-overview'), readOverview, heading);
  return overviews.length ? overviews : readRows(all(document, 'article.full-docsum'), readSummary, title);
}

function readSummary(row: Element): FoundPaper {
  const link = one(row, title);
  const pmid = pmidIn(link.getAttribute('href')) ?? text(maybe(row, '.docsum-pmid'));
  if (!pmid || !/^\d+$/.test(pmid)) throw new Missing('no PMID');
  const source = citation(text(maybe(row, '.full-journal-citation') ?? maybe(row, '.docsum-journal-citation')));
  return found({
    title: textOf(row, title),
    ...addressOf(pmid),
    ...snippet(row),
    ...byline(text(maybe(row, '.full-authors') ?? maybe(row, '.docsum-authors'))),
    ...source,
    ids: [`pmid:${pmid}`, ...source.ids],
  });
}

/** Sentences around the words that were searched for, and the first ones. */
function snippet(row: Element): Pick<FoundPaper, 'abstract' | 'abstractTruncated'> {
  const said = text(maybe(row, '.full-view-snippet') ?? maybe(row, '.docsum-snippet'))?.replace(/ ?…$/, '');
  return { abstract: said, abstractTruncated: said !== undefined };
}

function readOverview(row: Element): FoundPaper {
  const pmid = addressIn(row);
  if (!pmid) throw new Missing('no PMID');
  return found({
    title: textOf(row, heading),
    ...addressOf(pmid),
    ids: [`pmid:${pmid}`, ...idsOf(row)],
    abstract: abstractIn(row),
    authors: authorsIn(row),
    ...sourceIn(row),
    subjects: keywordsIn(row),
  });
}
