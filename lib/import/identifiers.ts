import { canonicalId, schemeOf } from '../paper/identity.ts';
import type { PaperId } from '../paper/paper.ts';
import { oneLine } from './text.ts';

const places: [scheme: string, expression: RegExp][] = [
  // https://info.arxiv.org/help/arxiv_identifier.html
  [
    'arxiv',
    /(?:\barxiv[:.]\s{0,3}|\barxiv\.org\/(?:abs|pdf|html)\/|\babs\/)(\d{4}\.\d{4,5}|[a-z-]{1,20}(?:\.[A-Z]{2})?\/\d{7})/i,
  ],
  ['doi', /(?:\bdoi\.org\/|\bdoi:\s{0,3})(10\.\d{4,9}\/[^\s"<>]{1,300})/i],
  ['openreview', /\bopenreview\.net\/(?:forum|pdf)\?id=([\w-]{4,40})/],
  ['acl', /\baclanthology\.org\/([A-Z]\d\d-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)/],
  ['pmid', /\bpubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,9})/],
  ['pmcid', /\b(PMC\d{1,9})\b/],
];

/** Identifiers that stand in an address or in a text such as "arXiv preprint arXiv:1706.03762". */
export function idsIn(text: string): PaperId[] {
  const found = places.map(([scheme, place]) => {
    const value = place.exec(text.slice(0, 2_000))?.[1];
    return value === undefined ? undefined : canonicalId(`${scheme}:${value.replace(/[.,;)\]]{1,20}$/, '')}`);
  });
  return found.filter((id) => id !== undefined);
}

/** A line that is no more than an identifier: "arXiv:1706.03762 [cs]", "arXiv preprint arXiv:1706.03762", an address. */
const identifierAlone =
  /^(?:(?:arxiv )?(?:e-?prints?|preprint)[:,]? )?(?:(?:arxiv|doi|pmcid|url|_?eprint): ?)?\S{1,500}(?: \[[\w., -]{1,100}\])?[.,;]?$/i;
const mostNoteLines = 100;

/**
 * The identifiers that a note tells of its paper beside those that are given. A note may speak of other papers: so only
 * lines count that say nothing else, and only where that gives the paper a single identifier of a scheme.
 */
export function idsInNote(note: string, given: readonly PaperId[]): PaperId[] {
  const lines = note.split(/[\r\n]+/, mostNoteLines).map(oneLine);
  const alone = [...new Set(lines.filter((line) => identifierAlone.test(line)).flatMap(idsIn))];
  const all = [...given, ...alone].map(schemeOf);
  return alone.filter((id) => all.filter((scheme) => scheme === schemeOf(id)).length === 1);
}

/** An identifier that stands alone: `2401.01234`, `10.1000/182`, `arXiv:…`, `https://doi.org/…`. */
export function soleId(text: string): PaperId | undefined {
  const [bare = ''] = text.trim().split(/\s+/, 1);
  return canonicalId(`arxiv:${bare}`) ?? canonicalId(`doi:${bare.replace(/^doi:/i, '')}`) ?? idsIn(text)[0];
}

const addresses: Record<string, string> = {
  arxiv: 'https://arxiv.org/abs/',
  doi: 'https://doi.org/',
  openreview: 'https://openreview.net/forum?id=',
  acl: 'https://aclanthology.org/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/',
};

/** The page of the paper with one of these identifiers, the best first. */
export function addressOf(ids: readonly PaperId[]): string | undefined {
  const id = ids.find((each) => schemeOf(each) in addresses);
  return (
    id && addresses[schemeOf(id)] + encodeURI(id.slice(schemeOf(id).length + 1)).replace(/[?#]/g, encodeURIComponent)
  );
}

/** An identifier as one would write it: `arXiv:2401.01234`, `doi:10.1000/182`. */
export function inWriting(id: PaperId): string {
  return id.replace(/^arxiv:/, 'arXiv:');
}
