import { dateIn } from './dates.ts';
import { all } from './dom.ts';
import type { Facts } from './head.ts';
import { doisIn } from './identifiers.ts';
import { pdfOf } from './ieee-address.ts';
import { withoutMarkup } from './ieee-markup.ts';

type Json = Record<string, unknown>;

const marker = 'document.metadata';

/**
 * What the page's script says of the article: `xplGlobal.document.metadata={"articleNumber":"9552242",…};` on one line.
 * `undefined` when there is none, or one of the article from which the reader has come here.
 */
export function metadataOf(document: Document, articleNumber: string): Facts | undefined {
  const scripts = all(document, 'script:not([src])').map((script) => script.textContent ?? '');
  const articles = scripts.filter((script) => script.includes(marker)).map(assigned);
  const article = articles.find((each) => String(each.articleNumber) === articleNumber);
  return article && facts(article, articleNumber);
}

function assigned(script: string): Json {
  const [line = ''] = script.slice(script.indexOf('{', script.indexOf(marker))).split('\n', 1);
  try {
    return Object(JSON.parse(line.slice(0, line.lastIndexOf('}') + 1)));
  } catch {
    return {};
  }
}

function facts(article: Json, articleNumber: string): Facts {
  return {
    title: withoutMarkup(article.displayDocTitle) ?? withoutMarkup(article.title),
    abstract: withoutMarkup(article.abstract),
    authors: objects(article.authors).flatMap(({ name }) => withoutMarkup(name) ?? []),
    published: published(article),
    venue: withoutMarkup(article.publicationTitle) ?? withoutMarkup(article.displayPublicationTitle),
    subjects: keywords(article, 'Author Keywords') ?? keywords(article, 'IEEE Keywords'),
    pdfUrl: article.pdfUrl || article.pdfPath ? pdfOf(articleNumber) : undefined,
    ids: [...doisIn(withoutMarkup(article.doi)), ...pmid(article.pubMedId)],
  };
}

/** Of the issue (`Jan. 2022`), else of the article alone (`29 September 2021`): the former is what gets cited. */
function published({ publicationDate, displayPublicationDate, publicationYear }: Json): string | undefined {
  const dates = [publicationDate, displayPublicationDate, publicationYear].map(withoutMarkup);
  return dates.map(dateIn).find((date) => date !== undefined);
}

function keywords(article: Json, type: string): string[] | undefined {
  const group = objects(article.keywords).find((each) => withoutMarkup(each.type) === type);
  return Array.isArray(group?.kwd) ? group.kwd.flatMap((each) => withoutMarkup(each) ?? []) : undefined;
}

function pmid(value: unknown): string[] {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? [`pmid:${value}`] : [];
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}
