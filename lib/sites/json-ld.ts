import { dateIn } from './dates.ts';
import { all, clean } from './dom.ts';
import { type Facts, withoutMarkup } from './head.ts';
import { doisIn } from './identifiers.ts';
import { firstNameFirst } from './names.ts';

type Json = Record<string, unknown>;

const kinds = ['ScholarlyArticle', 'MedicalScholarlyArticle', 'Chapter', 'Article', 'CreativeWork'];

/**
 * The paper that a page describes as schema.org's `ScholarlyArticle` (or a near kin) in JSON-LD
 * (https://schema.org/ScholarlyArticle), wherever in the JSON it stands. No `title` when there is none.
 */
export function jsonLdFacts(document: Document): Facts {
  const articles = all(document, 'script[type="application/ld+json"]').flatMap((script) =>
    objectsIn(script.textContent),
  );
  const article = kinds.map((kind) => articles.find((each) => typesOf(each).includes(kind))).find(Boolean) ?? {};
  return {
    title: clean(string(article.headline) ?? string(article.name)),
    authors: list(article.author)
      .flatMap((author) => clean(nameOf(author)) ?? [])
      .map(firstNameFirst),
    abstract: withoutMarkup(string(article.abstract) ?? string(article.description)),
    published: dateIn(string(article.datePublished) ?? string(article.dateCreated)),
    venue: clean(nameOf(list(article.isPartOf)[0])),
    subjects: list(article.keywords).flatMap((keyword) => clean(nameOf(keyword)) ?? []),
    ids: idsOf(article),
  };
}

function idsOf({ sameAs, identifier, '@id': id }: Json): string[] {
  const values = [...list(sameAs), ...list(identifier), id].map(
    (each) => string((each as Json)?.value) ?? string(each),
  );
  return [...new Set(values.flatMap(doisIn))];
}

/** What an object says of other works. */
const others = new Set([
  ...['citation', 'isBasedOn', 'mentions', 'about', 'subjectOf', 'hasPart'],
  ...['relatedLink', 'review', 'comment'],
]);

/** Every object in the JSON, at most so deep, but for those that only another one speaks of. */
function objectsIn(json: string | null): Json[] {
  try {
    return objects(JSON.parse(json ?? ''), 6);
  } catch {
    return [];
  }
}

function objects(value: unknown, depth: number): Json[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  const own = Object.entries(value).filter(([name]) => !others.has(name));
  const inner = own.flatMap(([, each]) => objects(each, depth - 1));
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

function typesOf(value: Json): unknown[] {
  return list(value['@type']);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  return string(value) ?? string((value as Json | undefined)?.name);
}
