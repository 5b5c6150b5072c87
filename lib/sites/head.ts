import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, webUrl } from './dom.ts';
import { doisIn } from './identifiers.ts';
import { firstNameFirst } from './names.ts';

/** What part of a page says of a paper; its address is the page's. */
export type Facts = Partial<Omit<FoundPaper, 'ids' | 'url'>> & { ids: string[] };

/**
 * The paper that a page's head describes: in Highwire's `citation_*`
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), Dublin Core (`DC.title`, `dc.creator`) or PRISM
 * (`prism.doi`). Names come as "First Last". A page of no paper has no `title` in what is returned.
 */
export function headFacts(document: Document, url: URL): Facts {
  const head = new Head(document);
  return {
    title: head.first('citation_title', 'dc.title', 'dcterms.title'),
    authors: head.authors(),
    abstract: withoutMarkup(head.first('citation_abstract', 'dcterms.abstract', 'dc.description')),
    published: head.date(),
    venue: head.first(...venues),
    subjects: head.keywords(),
    pdfUrl: webUrl(head.first('citation_pdf_url'), url),
    ids: head.ids(),
  };
}

const venues = [
  ...['citation_journal_title', 'citation_conference_title', 'citation_conference', 'citation_inbook_title'],
  ...['citation_book_title', 'prism.publicationname', 'dc.source', 'dcterms.ispartof'],
];

const dates = [
  ...['citation_publication_date', 'citation_date', 'citation_online_date', 'citation_cover_date', 'citation_year'],
  ...['prism.publicationdate', 'dc.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date'],
];

class Head {
  private readonly tags = new Map<string, string[]>();

  constructor(document: Document) {
    for (const tag of all(document, 'meta[content]')) {
      const name = (tag.getAttribute('name') ?? tag.getAttribute('property') ?? '').toLowerCase();
      const content = clean(tag.getAttribute('content'));
      if (content) this.tags.set(name, [...(this.tags.get(name) ?? []), content]);
    }
  }

  /** The first content of the first of these names that has one. */
  first(...names: string[]): string | undefined {
    return this.every(...names)[0];
  }

  /** Every content of the first of these names that has one. */
  private every(...names: string[]): string[] {
    return names.map((name) => this.tags.get(name)).find((contents) => contents !== undefined) ?? [];
  }

  authors(): string[] {
    const names = this.every('citation_author', 'citation_authors', 'dc.creator', 'dcterms.creator', 'dc.contributor');
    return names
      .flatMap((line) => line.split(/ ?; ?/))
      .filter(Boolean)
      .map(firstNameFirst);
  }

  /** The most precise of the dates that are in the year of the first. */
  date(): string | undefined {
    const known = dates.flatMap((name) => dateIn(this.first(name)) ?? []);
    const sameYear = known.filter((date) => date.slice(0, 4) === known[0]?.slice(0, 4));
    return sameYear.sort((a, b) => b.length - a.length)[0];
  }

  keywords(): string[] {
    return this.every('citation_keywords', 'citation_keyword', 'dc.subject')
      .flatMap((line) => line.split(/ ?[;,] ?/))
      .filter(Boolean);
  }

  ids(): string[] {
    const dois = [this.first('citation_doi'), this.first('prism.doi'), this.first('dc.identifier')].flatMap(doisIn);
    const [arxiv, pmid] = [this.first('citation_arxiv_id'), this.first('citation_pmid')];
    return [...(arxiv ? [`arxiv:${arxiv}`] : []), ...new Set(dois), ...(pmid ? [`pmid:${pmid}`] : [])];
  }
}

/** Some pages put the abstract's markup into the attribute: `<p>We show …</p>`, or `<jats:p>`. */
export function withoutMarkup(text: string | undefined): string | undefined {
  const tag = /<\/?(?:p|i|b|em|strong|sub|sup|br|span|div|title|sec|h\d|jats:[a-z-]+)(?:\s[^<>]*)?\/?>/gi;
  return clean(
    text?.replace(tag, (each) => (/^<\/?(?:p|br|div|title|sec|h\d|jats:(?:p|title|sec))\b/i.test(each) ? ' ' : '')),
  );
}
