import { webUrl } from './dom.ts';

const origin = 'https://dl.acm.org';

// A paper's page is /doi/10.1145/3371158.3371232, with how it is shown before the DOI; results also link to /abs/10.…
const paperPath = /^\/(?:doi\/)?(?:(?:abs|full|fullHtml|book|pdf|epdf)\/)?(10\.\d{4,9}\/[^?#]+)/;

/** The DOI of the paper to which an address on this site leads, as the address writes it; not that of a proceedings. */
export function doiOf(address: string | null | undefined): string | undefined {
  const target = webUrl(address, origin);
  return target?.startsWith(`${origin}/`) ? paperPath.exec(target.slice(origin.length))?.[1] : undefined;
}

/** The identifier: an address writes `<` of an old DOI as `%3C`. */
export function idOf(doi: string): string {
  try {
    return `doi:${decodeURIComponent(doi)}`;
  } catch {
    return `doi:${doi}`;
  }
}

/** The paper's own page, the same whichever page led to it. */
export function pageOf(doi: string): string {
  return `${origin}/doi/${doi}`;
}

export function pdfOf(doi: string): string {
  return `${origin}/doi/pdf/${doi}`;
}
