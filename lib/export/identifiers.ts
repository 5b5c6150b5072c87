import type { SavedPaper } from '../paper/paper.ts';

/** The DOI, if one is known, with the characters percent-encoded that TeX or a link would stumble over. */
export function doiOf(paper: SavedPaper): string | undefined {
  const doi = withScheme(paper, 'doi');
  return doi && /^10\.\d{4,9}\/\S/.test(doi) ? encodeUnsafe(doi) : undefined;
}

/** The arXiv identifier without version, in the form of its time: `2401.01234`, or `hep-th/9901001` until March 2007. */
export function arxivOf(paper: SavedPaper): string | undefined {
  const id = withScheme(paper, 'arxiv');
  return id && /^(\d{4}\.\d{4,5}|[a-z-]+(\.[a-z]{2})?\/\d{7})$/i.test(id) ? id : undefined;
}

/**
 * The year and, where known, the month (1 to 12) of publication. A paper without a date but with an arXiv identifier
 * has the year and month of that: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function dateOf(paper: SavedPaper): { year: string; month?: number } | undefined {
  const [, year, month] = /^([12]\d{3})(?:-(\d\d))?/.exec(paper.published ?? '') ?? arxivDate(arxivOf(paper));
  return year ? { year, ...(isMonth(month) && { month: Number(month) }) } : undefined;
}

function arxivDate(id: string | undefined): string[] {
  const [, year, month] = /^(?:.*\/)?(\d\d)(\d\d)/.exec(id ?? '') ?? [];
  if (!year || !isMonth(month)) return [];
  // arXiv began in 1991.
  return ['', `${year >= '91' ? '19' : '20'}${year}`, month];
}

function isMonth(month: string | undefined): month is string {
  return month !== undefined && /^(0[1-9]|1[0-2])$/.test(month);
}

/** An absolute http(s) address that cannot leave the braces, quotes or brackets it is put in; `undefined` for any other. */
export function webUrl(address: string | undefined): string | undefined {
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return encodeUnsafe(new URL(address).href);
}

function withScheme(paper: SavedPaper, scheme: string): string | undefined {
  return paper.ids.find((id) => id.startsWith(`${scheme}:`))?.slice(scheme.length + 1);
}

function encodeUnsafe(text: string): string {
  return text.toWellFormed().replace(/[^!-~]|[{}\\^"<>|`]/gu, encodeURIComponent);
}
