import { schemeOf } from './identity.ts';
import type { PaperId, SavedPaper } from './paper.ts';

/** Another page on which a paper is. */
export interface TwinPage {
  /** The site, as readers know it. */
  name: string;
  href: string;
}

interface Place {
  scheme: string;
  /** What an identifier must look like; nothing that fits can lead out of the address that it is put in. */
  pattern: RegExp;
  pages: [name: string, before: string, after?: string][];
}

/** A DOI's suffix may hold any printable character (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html). */
const doi = /^10\.\d{4,9}\/[!-~]+$/;
const arxiv = /^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/;

const places: Place[] = [
  {
    scheme: 'arxiv',
    pattern: arxiv,
    pages: [
      ['arXiv', 'https://arxiv.org/abs/'],
      ['PDF', 'https://arxiv.org/pdf/'],
      ['ar5iv', 'https://ar5iv.labs.arxiv.org/html/'],
      ['alphaXiv', 'https://www.alphaxiv.org/abs/'],
    ],
  },
  // Hugging Face has no papers under arXiv's identifiers of before April 2007.
  { scheme: 'arxiv', pattern: /^\d{4}\.\d{4,5}$/, pages: [['Hugging Face', 'https://huggingface.co/papers/']] },
  { scheme: 'doi', pattern: doi, pages: [['DOI', 'https://doi.org/']] },
  { scheme: 'openreview', pattern: /^[\w-]+$/, pages: [['OpenReview', 'https://openreview.net/forum?id=']] },
  { scheme: 'acl', pattern: /^[\w.-]+$/, pages: [['ACL Anthology', 'https://aclanthology.org/', '/']] },
  { scheme: 'pmid', pattern: /^\d+$/, pages: [['PubMed', 'https://pubmed.ncbi.nlm.nih.gov/', '/']] },
  {
    scheme: 'pmcid',
    pattern: /^PMC\d+$/,
    pages: [['PubMed Central', 'https://pmc.ncbi.nlm.nih.gov/articles/', '/']],
  },
  { scheme: 'dblp', pattern: /^\w[\w/-]*$/, pages: [['dblp', 'https://dblp.org/rec/']] },
  { scheme: 'ieee', pattern: /^\d+$/, pages: [['IEEE Xplore', 'https://ieeexplore.ieee.org/document/']] },
  {
    scheme: 'pii',
    pattern: /^[A-Z\d]+$/,
    pages: [['ScienceDirect', 'https://www.sciencedirect.com/science/article/pii/']],
  },
  { scheme: 'inspire', pattern: /^\d+$/, pages: [['INSPIRE', 'https://inspirehep.net/literature/']] },
  { scheme: 'bibcode', pattern: /^[\w.&+-]{19}$/, pages: [['NASA ADS', 'https://ui.adsabs.harvard.edu/abs/']] },
  // Of these addresses the first leads on to the paper's own page; that it has one is known only there.
  { scheme: 's2', pattern: /^[\da-f]{40}$/, pages: [['Semantic Scholar', 'https://www.semanticscholar.org/paper/']] },
  { scheme: 'arxiv', pattern: arxiv, pages: [['Semantic Scholar', 'https://api.semanticscholar.org/arXiv:']] },
  { scheme: 'doi', pattern: doi, pages: [['Semantic Scholar', 'https://api.semanticscholar.org/DOI:']] },
];

/**
 * Where else a paper is: its PDF, code and project as pages gave them, and its pages on sites that know it by one of its
 * identifiers. Only https, each address and each site's name once.
 */
export function twinPages({ ids, pdfUrl, codeUrl, projectUrl }: LinkedPaper): TwinPage[] {
  const given: [string, string | undefined][] = [
    ['PDF', pdfUrl],
    ['Code', codeUrl],
    ['Project', projectUrl],
  ];
  const linked = given.flatMap(([name, address]) => (isSecure(address) ? [{ name, href: address }] : []));
  const known = places.flatMap((place) => ids.flatMap((id) => pagesOf(place, id)));
  return onceEach([...linked, ...known]);
}

type LinkedPaper = Pick<SavedPaper, 'ids' | 'pdfUrl' | 'codeUrl' | 'projectUrl'>;

function pagesOf({ scheme, pattern, pages }: Place, id: PaperId): TwinPage[] {
  const value = id.slice(scheme.length + 1);
  if (schemeOf(id) !== scheme || !pattern.test(value)) return [];
  const path = value.split('/').map(encodeURIComponent).join('/');
  return pages.map(([name, before, after = '']) => ({ name, href: before + path + after }));
}

function isSecure(address: string | undefined): address is string {
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** A paper may have several identifiers of a kind; the first is the best. */
function onceEach(pages: TwinPage[]): TwinPage[] {
  const hrefs = new Map<string, TwinPage>();
  const names = new Set<string>();
  for (const page of pages) {
    if (names.has(page.name) || hrefs.has(page.href)) continue;
    names.add(page.name);
    hrefs.set(page.href, page);
  }
  return [...hrefs.values()];
}
