import type { FoundPaper } from '../paper/paper.ts';

type Byline = Pick<FoundPaper, 'authors' | 'authorsTruncated' | 'venue' | 'published'>;

const cut = /…|\.{3}/;

/**
 * A result's line: "A Lovelace, C Babbage… - Scientific …, 1843 - publisher.org". Authors, venue and year may lack,
 * and a citation without a link may lack the publisher.
 */
export function bylineIn(line: string): Byline {
  const parts = line.split(' - ');
  const names = /\d/.test(parts[0] ?? '') ? '' : (parts.shift() ?? '');
  const dated = parts.findIndex((part) => year.test(part));
  const publication = dated < 0 ? parts.slice(0, -1) : parts.slice(0, dated + 1);
  return { ...authorsIn(names), ...publicationIn(publication.join(' - ')) };
}

/** "A Lovelace, C Babbage…", or ", ..." at the end: the page leaves names out where it says so. */
export function authorsIn(line: string): Pick<Byline, 'authors' | 'authorsTruncated'> {
  const authors = line.split(',').flatMap((name) => name.split(cut).join('').trim() || []);
  return { authors, authorsTruncated: authors.length > 0 && cut.test(line) };
}

const year = /(?:^|, )((?:1[5-9]|20)\d\d)$/;

/** "Scientific data, 2016"; a venue that breaks off ("Scientific …") is no venue. */
export function publicationIn(line: string): Pick<Byline, 'venue' | 'published'> {
  const venue = line.replace(year, '').trim();
  return { venue: cut.test(venue) || !venue ? undefined : venue, published: year.exec(line)?.[1] };
}

/** The identifier in "arXiv preprint arXiv:2401.01234", as a list of none or one. */
export function arxivIn(line: string | undefined): string[] {
  const id = /\barXiv:(\d{4}\.\d{4,5})(?![\d.…])/i.exec(line ?? '')?.[1];
  return id ? [`arxiv:${id}`] : [];
}
