import { doiAmong } from '../paper/doi.ts';
import { isLookupAddress } from '../paper/lookup-address.ts';
import type { SavedPaper } from '../paper/paper.ts';

/** The DOI, if one is known, with the characters percent-encoded that TeX or a link would stumble over. */
export function doiOf(paper: SavedPaper): string | undefined {
  const doi = doiAmong(paper.ids);
  return doi && encodeUnsafe(doi);
}

/** The arXiv identifier without version, in the form of its time: `2401.01234`, or `hep-th/9901001` until March 2007. */
export function arxivOf(paper: SavedPaper): string | undefined {
  const id = idOf(paper, 'arxiv');
  return id && /^(\d{4}\.\d{4,5}|[a-z-]+(\.[a-z]{2})?\/\d{7})$/i.test(id) ? id : undefined;
}

/** The number of a paper in PubMed (`pmid`) or PubMed Central (`pmcid`). */
export function pubmedOf(paper: SavedPaper, scheme: 'pmid' | 'pmcid'): string | undefined {
  const id = idOf(paper, scheme);
  return id && /^(?:PMC)?\d{1,12}$/.test(id) ? id : undefined;
}

// https://arxiv.org/category_taxonomy: archives with classes of their own, and those without.
const arxivClass =
  /^(?:(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)\.[A-Za-z-]{2,20}|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/;

/** arXiv's own name for what a paper is about, `cs.CL`, where its first subject is one; other sites give keywords. */
export function arxivClassOf(paper: SavedPaper): string | undefined {
  const subject = paper.subjects?.[0] ?? '';
  return arxivClass.test(subject) ? subject : undefined;
}

/** Year, month (1 to 12) and day of publication, as far as they are known and exist. */
export interface PublicationDate {
  year: string;
  month?: number;
  day?: number;
}

/**
 * When a paper was published. One without a date but with an arXiv identifier has the year and month of that:
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
export function dateOf(paper: SavedPaper): PublicationDate | undefined {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?/.exec(paper.published ?? '') ?? arxivDate(paper);
  if (!year) return undefined;
  if (!isMonth(month)) return { year };
  const known = { year, month: Number(month) };
  if (day === undefined) return known;
  const last = new Date(Date.UTC(Number(year), known.month, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? { ...known, day: Number(day) } : known;
}

/** A date as ISO 8601 writes it: `2024-05-31`, `2024-05` or `2024`. */
export function isoDate({ year, month, day }: PublicationDate, separator = '-'): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join(separator);
}

function arxivDate(paper: SavedPaper): string[] {
  const [, year, month] = /^(?:.*\/)?(\d\d)(\d\d)/.exec(arxivOf(paper) ?? '') ?? [];
  if (!year || !isMonth(month)) return [];
  // arXiv began in 1991.
  return ['', `${year >= '91' ? '19' : '20'}${year}`, month];
}

function isMonth(month: string | undefined): month is string {
  return month !== undefined && /^(0[1-9]|1[0-2])$/.test(month);
}

/** The address of the paper's own page, where one is known. */
export function pageOf(paper: SavedPaper): string | undefined {
  return isLookupAddress(paper.url) ? undefined : webUrl(paper.url);
}

// An address that stays as it is, as most are: its host's name is no number, and no folder begins with a dot.
const plainUrl = /^https?:\/\/(?:[a-z0-9]{1,60}\.){1,9}[a-z]{2,20}\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;

/** An absolute http(s) address that cannot leave the braces, quotes or brackets it is put in; `undefined` for any other. */
export function webUrl(address: string | undefined): string | undefined {
  if (address && plainUrl.test(address)) return address;
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return encodeUnsafe(new URL(address).href);
}

/** A paper's identifier of a scheme, without that. */
function idOf(paper: SavedPaper, scheme: string): string | undefined {
  return paper.ids.find((id) => id.startsWith(`${scheme}:`))?.slice(scheme.length + 1);
}

function encodeUnsafe(text: string): string {
  if (!unsafe.test(text)) return text;
  return text.toWellFormed().replace(/[^!-~]|[{}\\^"<>|`]/gu, encodeURIComponent);
}

const unsafe = /[^!-~]|[{}\\^"<>|`]/;
