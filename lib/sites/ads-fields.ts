import { clean } from './dom.ts';

/**
 * The bibcode in the address of a record: nineteen characters, which begin with the year.
 * https://ui.adsabs.harvard.edu/help/actions/bibcode
 */
export function bibcodeIn(address: string | null | undefined): string | undefined {
  const id = /(?:^|[#/])abs\/([^/?#]+)/.exec(address ?? '')?.[1];
  return asBibcode(id && decoded(id));
}

/** What is a bibcode. */
export function asBibcode(text: string | undefined): string | undefined {
  return text && /^\d{4}\S{15}$/.test(text) ? text : undefined;
}

/** A record's page at the ADS. */
export function addressAtAds(bibcode: string): string {
  return `https://ui.adsabs.harvard.edu/abs/${encodeURIComponent(bibcode)}/abstract`;
}

/** A record's page at SciX. */
export function addressAtSciX(bibcode: string): string {
  return `https://scixplorer.org/abs/${encodeURIComponent(bibcode)}/abstract`;
}

/** The journal in "Imaginary Journal, Volume 12, Issue 3, id.45, 6 pp."; an eprint has none. */
export function venueIn(line: string | undefined): string | undefined {
  const venue = clean(line?.replace(/, (?:vol|volume|issue|article|id|pp?)\b.*$/i, ''));
  return venue && !/^(?:eprint )?arxiv/i.test(venue) ? venue : undefined;
}

function decoded(id: string): string {
  if (!id.includes('%')) return id;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
