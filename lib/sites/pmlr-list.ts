import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text, webUrl } from './dom.ts';
import { words, wordsOf } from './formulas.ts';
import { idsInLinks } from './identifiers.ts';
import { addressIn, namesAt } from './pmlr-fields.ts';
import { readRowsAnew } from './rows.ts';

/** The papers of a volume: https://github.com/mlresearch/jekyll-theme, _includes/listpaper.html. */
export function readVolume(document: Document, url: URL): FoundPaper[] {
  const published = publishedOn(document);
  return readRowsAnew(all(document, '.paper'), (row) => readRow(row, url, published), '.title');
}

function readRow(row: Element, base: URL, published: string | undefined): FoundPaper {
  const links = one(row, '.links');
  const page = firstPage(row, base);
  if (!page) throw new Missing('no link leads to a paper');
  return found({
    title: wordsOf(row, '.title'),
    url: page,
    ids: idsInLinks(links),
    authors: namesAt(maybe(row, '.authors')),
    published,
    // "Proceedings of …, PMLR 235:1-30"; in old volumes only the latter.
    venue: words(maybe(row, '.info i')),
    pdfUrl: linkTo(links, /^(?:download )?pdf$/i, base),
    codeUrl: linkTo(links, /^(?:software|code)$/i, base),
    projectUrl: linkTo(links, /^website$/i, base),
  });
}

function firstPage(row: Element, base: URL): string | undefined {
  for (const link of all(row, 'a[href]')) {
    const page = addressIn(link.getAttribute('href'), base);
    if (page) return page;
  }
  return undefined;
}

function linkTo(links: Element, label: RegExp, base: URL): string | undefined {
  const link = all(links, 'a[href]').find((each) => label.test(text(each) ?? ''));
  return webUrl(link?.getAttribute('href'), base);
}

/**
 * From "… Published as Volume 235 by the Proceedings of Machine Learning Research on 08 July 2024. …"; else the year of the
 * conference in the heading.
 */
function publishedOn(document: Document): string | undefined {
  const description = maybe(document, 'meta[name="description"]')?.getAttribute('content') ?? '';
  const [, day] = /Published as Volume [^.]{1,120} on (\d{1,2} \w{3,9} \d{4})\b/.exec(description) ?? [];
  return dateIn(day) ?? dateIn(text(maybe(document, 'h2')))?.slice(0, 4);
}
