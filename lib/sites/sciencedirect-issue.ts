import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, found, Missing, maybe, one, text } from './dom.ts';
import { words } from './formulas.ts';
import { doisIn } from './identifiers.ts';
import { readRowsAnew } from './rows.ts';
import { pageOf, pdfIn, piiIn } from './sciencedirect-address.ts';

const titleLink = 'a.article-content-title, :is(h2, h3) a[href*="/pii/"]';

/** The articles of an issue, or of those in press; journal and date stand above the list. */
export function readIssue(document: Document): FoundPaper[] {
  const venue = text(maybe(document, '.js-title-link'));
  const status = text(maybe(document, '.js-issue-status')) ?? '';
  // "Pages 1–2024 (January 2024)", "In progress (May 2024)".
  const published = dateIn(/\([^()]*\)/.exec(status)?.[0] ?? status);
  return readRowsAnew(
    all(document, 'li.js-article-list-item'),
    (item) => found({ published, ...readArticle(item), venue }),
    (item) => maybe(item, titleLink)?.parentElement ?? undefined,
  );
}

function readArticle(item: Element): FoundPaper {
  const link = one(item, titleLink);
  const title = words(link);
  const pii = piiIn(link.getAttribute('href'));
  if (!title || !pii) throw new Missing('the title is empty or leads to no article');
  return found({
    title,
    url: pageOf(pii),
    ids: [`pii:${pii}`, ...doisIn(text(maybe(item, 'div[hidden]')))],
    abstract: abstract(item),
    ...byline(item),
    published: dateIn(text(maybe(item, '.js-article-item-aip-date, .js-article-item-date'))),
    pdfUrl: pdfIn(item, pii),
  });
}

/** There when the reader has opened it, under the heading "Abstract". */
function abstract(item: Element): string | undefined {
  return words(maybe(item, '.js-abstract-body-text'))?.replace(/^Abstract\b:? ?/, '');
}

/** "Ada Lovelace, Alan Turing, ... Grace Hopper": the dots stand for those left out. */
function byline(item: Element): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const line = text(maybe(item, '.js-article__item__authors')) ?? '';
  const names = line.split(/, |\.\.\.|…/).flatMap((name) => clean(name) ?? []);
  return { authors: names, authorsTruncated: /\.\.\.|…/.test(line) };
}
