import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, count, elementsIn, maybe, text, webUrl } from './dom.ts';
import { words } from './formulas.ts';
import { idsIn } from './identifiers.ts';
import { home, idIn } from './openreview-address.ts';

// The layouts of all that is read here: https://github.com/openreview/openreview-web, components/Note*.js,
// components/forum/ForumNote.js and, for the old one, client/templates/partials/noteBasic.hbs.

/**
 * Where a submission says what, by label: "Abstract:", "Keywords:". In a list they are there only while its details are
 * shown.
 */
export type Fields = Map<string, Element>;

/** The labelled fields of a submission. */
export function fieldsOf(note: ParentNode): Fields {
  const places = all(note, '.note-content-field').map((label) => [text(label) ?? '', label.parentElement] as const);
  return new Map(places.flatMap(([label, place]) => (place ? [[label, place]] : [])));
}

/** What the submission says of itself. */
export function contentOf(fields: Fields): Pick<FoundPaper, 'abstract' | 'subjects' | 'codeUrl'> {
  const code = fields.get('Code:');
  return {
    abstract: valueIn(fields, 'Abstract:'),
    subjects: valueIn(fields, 'Keywords:')?.split(', '),
    codeUrl: code && all(code, 'a[href]').map(repository).find(Boolean),
  };
}

function valueIn(fields: Fields, label: string): string | undefined {
  const place = fields.get(label);
  return place && words(maybe(place, '.note-content-value'));
}

function repository(link: Element): string | undefined {
  const url = webUrl(link.getAttribute('href'));
  return url && /^https:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//.test(url) ? url : undefined;
}

/** Identifiers that the submission has elsewhere: where its website is, and its "External IDs" (arXiv, dblp, DOI). */
export function otherIds(heading: ParentNode | undefined, fields: Fields): string[] {
  const website = heading ? all(heading, 'a.html-link, a[title="Open Website"]') : [];
  const external = fields.get('External IDs:');
  const links = [...website, ...(external ? all(external, 'a') : [])];
  return [...new Set(links.flatMap((link) => idsIn(link.getAttribute('href'))))];
}

/** Where the PDF is: here under the submission's identifier, or elsewhere. */
export function pdfIn(heading: ParentNode | undefined): string | undefined {
  const address = heading && maybe(heading, 'a[title="Download PDF"]')?.getAttribute('href');
  const id = idIn(address);
  return id ? `${home}/pdf?id=${id}` : webUrl(address, home);
}

/**
 * The line below the authors: the date, where it was submitted to, then who may read it and how many replies there are.
 * "Published: 16 Jan 2024, Last Modified: 15 Mar 2024", "21 Sept 2023 (modified: 05 Mar 2024)", "2019".
 */
export function metaOf(line: Element | undefined): Pick<FoundPaper, 'published' | 'venue' | 'comments'> {
  const items = (line ? elementsIn(line) : []).map((item) => text(item) ?? '');
  const [date, venue] = items;
  return {
    published: dateIn(date?.split(/ \(|, Last Modified|, Uploaded/)[0]),
    venue: venue?.startsWith('Readers:') || repliesIn(venue) !== undefined ? undefined : venue,
    comments: items.map(repliesIn).find((replies) => replies !== undefined),
  };
}

/** How many replies there are: "12 Replies". */
export function repliesIn(item: string | undefined): number | undefined {
  const [, number] = /^(\d+) Repl(?:y|ies)$/.exec(item ?? '') ?? [];
  return count(number);
}
