import { all, clean, webAddress } from './dom.ts';
import type { Address } from './plain-address.ts';

/** Addresses of papers that hold an identifier: where, which scheme, and the identifier as the first group. */
const addresses: [host: RegExp, scheme: string, path: RegExp][] = [
  // arxiv.org, and whoever else shows arXiv's papers under arXiv's identifiers.
  [
    /(?:^|\.)(?:arxiv\.org|alphaxiv\.org|scirate\.com|papers\.cool)$|^ar5iv\.(?:labs\.)?(?:arxiv\.)?org$/,
    'arxiv',
    /^\/(?:abs|pdf|html|arxiv|overview)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?$/,
  ],
  [/^huggingface\.co$/, 'arxiv', /^\/papers\/(\d{4}\.\d{4,5})(?:v\d+)?\/?$/],
  [/^(?:dx\.)?doi\.org$/, 'doi', /^\/(10\.\d{4,9}\/.+)$/],
  [/^openreview\.net$/, 'openreview', /^\/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]+)/],
  [/^(?:www\.)?aclanthology\.org$/, 'acl', /^\/([A-Z]\d{2}-\d{4,5}|\d{4}\.[\w]+-[\w]+\.\d+)(?:v\d+)?(?:\.pdf)?\/?$/],
  [/^pubmed\.ncbi\.nlm\.nih\.gov$/, 'pmid', /^\/(\d{1,9})\/?$/],
  [/^(?:pmc|www)\.ncbi\.nlm\.nih\.gov$/, 'pmcid', /^(?:\/pmc)?\/articles\/(PMC\d+)\b/],
  [/^www\.semanticscholar\.org$/, 's2', /^\/paper\/(?:[^/]+\/)?([0-9a-f]{40})(?:[/?]|$)/],
  [/^ieeexplore\.ieee\.org$/, 'ieee', /^\/(?:abstract\/)?document\/(\d+)\b/],
  [/^(?:www\.sciencedirect|linkinghub\.elsevier)\.com$/, 'pii', /\/pii\/([SB]?[\dX]{15,19})\b/],
  [/^dblp\.(?:org|uni-trier\.de|dagstuhl\.de)$/, 'dblp', /^\/rec\/(?:html\/|bibtex\/)?([^?#]+?)(?:\.\w+)?$/],
  [/^dl\.acm\.org$/, 'doi', /^\/doi\/(?:abs\/|pdf\/|full\/|fullHtml\/|book\/)?(10\.\d{4,9}\/[^?#]+)/],
  [/^link\.springer\.com$/, 'doi', /^\/(?:article|chapter|book|protocol|referenceworkentry)\/(10\.\d{4,9}\/[^?#]+)/],
  [
    /(?:^|\.)(?:onlinelibrary\.wiley\.com|tandfonline\.com|sagepub\.com|pubs\.acs\.org|science\.org)$/,
    'doi',
    // Wiley's old DOIs, "(SICI)1097-0258(19980815/30)17", have slashes of their own.
    /^\/doi\/(?:(?:abs|full|pdf|epdf|pdfdirect)\/)?(10\.\d{4,9}\/(?:\(SICI\)[^?#]+|[^?#/]+))/i,
  ],
  // Only where the DOI ends as the address does: /articles/onc2011283 is 10.1038/onc.2011.283.
  [
    /^www\.nature\.com$/,
    'nature',
    /^\/articles\/((?!s41599-)[sd]\d{5}-\d{3}-\d{5}-[\da-z]|(?:nature|srep)\d{5}|ncomms\d{4,5}|n[a-z]+\.\d[\d.]*|\d{6}[a-z]\d)(?:\.pdf)?\/?$/,
  ],
  // Humanities and Social Sciences Communications, begun as Palgrave Communications.
  [/^www\.nature\.com$/, 'palgrave', /^\/articles\/(s41599-\d{3}-\d{5}-[\da-z])(?:\.pdf)?\/?$/],
  [/^(?:www\.)?(?:bio|med)rxiv\.org$/, 'doi', /^\/content\/(10\.\d{4,9}\/[\d.]*\d)/],
  [/^(?:papers\.|www\.)?ssrn\.com$/, 'ssrn', /(?:[?&]abstract_?id|^\/(?:sol3\/)?abstract)=(\d+)/i],
];

/** Identifiers whose DOI follows from them. */
const prefixes: Record<string, string> = {
  nature: 'doi:10.1038/',
  palgrave: 'doi:10.1057/',
  ssrn: 'doi:10.2139/ssrn.',
};

/** The identifier that an absolute address holds, with its scheme: `arxiv:2401.01234`, `doi:10.…`; as a list of none or one. */
export function idsIn(address: Address | string | null | undefined): string[] {
  const url = typeof address === 'object' ? address : webAddress(address);
  if (!url) return [];
  const { hostname, pathname, search } = url;
  const place = clean(decoded(pathname)) + search;
  for (const [host, scheme, path] of addresses) {
    const id = host.test(hostname) ? path.exec(place)?.[1] : undefined;
    if (id) return [(prefixes[scheme] ?? `${scheme}:`) + id.replace(/\/$/, '')];
  }
  return [];
}

/** Every identifier in the links below, each once. Relative links hold none. */
export function idsInLinks(root: ParentNode, selector = 'a[href^="http"]'): string[] {
  return [...new Set(all(root, selector).flatMap((link) => idsIn(link.getAttribute('href'))))];
}

// Old ones of the American Meteorological Society and of Wiley have a part in angle brackets: 10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2
const doi = /\b10\.\d{4,9}\/[^\s"'<>]+(?:<[^\s"'<>:]*:[^\s"'<>]*>[^\s"'<>]+)?/g;

/** Every DOI in a text, as identifiers, without the punctuation behind it. */
export function doisIn(text: string | null | undefined): string[] {
  const found = clean(text)?.match(doi) ?? [];
  return found.map((doi) => `doi:${withoutPunctuation(doi)}`);
}

const brackets: Record<string, string> = { ')': '(', ']': '[' };

/** A bracket is the DOI's own where it was opened within: "10.1061/(ASCE)0733-9429(2002)128:1(20)". */
function withoutPunctuation(doi: string): string {
  let end = doi.length;
  while (doi.length - end < 9 && isBehind(doi.slice(0, end))) end--;
  return doi.slice(0, end);
}

function isBehind(doi: string): boolean {
  const last = doi.at(-1) ?? '';
  const opening = brackets[last];
  return opening ? doi.split(last).length > doi.split(opening).length : '.,;:'.includes(last);
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
