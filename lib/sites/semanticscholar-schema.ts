import { all, clean, webUrl } from './dom.ts';
import { type Facts, withoutMarkup } from './head.ts';
import { idsIn } from './identifiers.ts';
import { jsonLdFacts } from './json-ld.ts';
import { isPdf } from './semanticscholar-fields.ts';

type Json = Record<string, unknown>;

/**
 * What the page's JSON-LD says of its paper. Beside what schema.org means by the fields, `about` is the one-sentence
 * summary, which `abstract` begins with, `sameAs` a DOI's address, `mainEntity` where the text is, `publication` the venue.
 */
export function schemaFacts(document: Document): Facts {
  const facts = jsonLdFacts(document);
  const { about, sameAs, mainEntity, publication } = articleIn(document);
  const place = webUrl(mainEntity);
  return {
    ...facts,
    abstract: abstractIn(facts.abstract, withoutMarkup(string(about))),
    venue: clean(string(publication)) ?? facts.venue,
    pdfUrl: place && isPdf(place) ? place : undefined,
    ids: [...facts.ids, ...idsIn(string(sameAs)), ...idsIn(place)],
  };
}

/** `{"@graph": [{"@type": "BreadcrumbList", …}, [{"@type": "Article", …}]]}`; nothing where there is none. */
function articleIn(document: Document): Json {
  for (const script of all(document, 'script[type="application/ld+json"]')) {
    const article = listed(script.textContent).find((each) => /Article$/.test(string(each['@type']) ?? ''));
    if (article) return article;
  }
  return {};
}

function listed(json: string | null): Json[] {
  try {
    const graph: unknown = JSON.parse(json ?? '')?.['@graph'];
    return [graph].flat(3).filter((each): each is Json => typeof each === 'object' && each !== null);
  } catch {
    return [];
  }
}

/** The abstract alone; none where the page has but the summary, or a sentence of its own about the paper. */
function abstractIn(text: string | undefined, summary: string | undefined): string | undefined {
  const abstract = clean(summary && text?.startsWith(summary) ? text.slice(summary.length) : text);
  return abstract?.startsWith('Semantic Scholar extracted view of') ? undefined : abstract;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
