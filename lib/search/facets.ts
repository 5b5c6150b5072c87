import { foldText } from './fold.ts';
import { scan } from './scan.ts';
import type { SearchablePaper } from './searchable-paper.ts';

/** What numbers are written with, so that they stand in their order among texts. */
const digits = 10;

/**
 * The facts of a paper that a filter can ask for, each as one text: `tag:vision`, `published:2024-01-05`,
 * `seen:2024-03-09`, `stars:0000000120`, `venue:neurips` for each word of the venue. Dates and numbers stand in their
 * order when the texts do.
 */
export function facetsOf(paper: SearchablePaper): Set<string> {
  const { sightings = [], sources = {} } = paper;
  const sites = [...sightings.map(({ site }) => site), ...Object.values(sources).map(({ site }) => site)];
  return new Set([
    ...paper.tags.map(tagFacet),
    ...wordFacets('site', sites),
    // "Hugging Face" is typed as one word too.
    ...wordFacets('site', sites.map(joined)),
    ...sites.map(siteFacet),
    ...wordFacets('list', new Set(sightings.map(({ listing }) => listing))),
    ...wordFacets('venue', [paper.venue ?? '']),
    ...wordFacets('note', [paper.note]),
    ...sightings.map(({ day }) => `seen:${day}`),
    ...(paper.published ? [`published:${paper.published}`] : []),
    ...numberFacets(paper),
    ...states(paper).map((state) => `is:${state}`),
    ...possessions(paper).map((possession) => `has:${possession}`),
  ]);
}

export function tagFacet(tag: string): string {
  return `tag:${foldText(tag)}`;
}

/** The fact that a paper was seen on a site, by the site's whole name: `whole-site:pubmedcentral`. */
export function siteFacet(site: string): string {
  return `whole-site:${foldText(site).replace(/[^\p{L}\p{N}]/gu, '')}`;
}

export function numberFacet(name: 'stars' | 'upvotes', count: number): string {
  return `${name}:${String(Math.max(0, Math.floor(count))).padStart(digits, '0')}`;
}

/** The words of a filter's value as facets have them. */
export function wordFacets(name: string, texts: Iterable<string>): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const folded = foldText(text);
    scan(folded, (start, end) => found.push(`${name}:${folded.slice(start, end)}`));
  }
  return found;
}

function joined(text: string): string {
  return text.replace(/\s/g, '');
}

function numberFacets({ stars, upvotes }: SearchablePaper): string[] {
  return [
    ...(stars === undefined ? [] : [numberFacet('stars', stars)]),
    ...(upvotes === undefined ? [] : [numberFacet('upvotes', upvotes)]),
  ];
}

function states({ shelf, status, starred }: SearchablePaper): string[] {
  return [shelf, status, starred && 'starred'].filter((state) => typeof state === 'string');
}

function possessions(paper: SearchablePaper): string[] {
  const { abstract, codeUrl, pdfUrl, note, projectUrl, tags } = paper;
  const all = { abstract, code: codeUrl, pdf: pdfUrl, note, project: projectUrl, tags: tags.length };
  return Object.entries(all).flatMap(([name, value]) => (value ? name : []));
}
