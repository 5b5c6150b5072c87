import { Missing } from './dom.ts';

// Both schemes of https://info.arxiv.org/help/arxiv_identifier.html: 2401.01234 since April 2007, math/0301001 before.
const abstractPage =
  /^(?:https?:\/\/(?:[a-z]+\.)?arxiv\.org)?\/abs\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:[?#]|$)/;

/** The identifier, without its version, in the address of an abstract page, absolute or not. */
export function idIn(address: string | null | undefined): string | undefined {
  return abstractPage.exec(address ?? '')?.[1];
}

/** The identifier that a row's link leads to. @throws {Missing} when it leads elsewhere. */
export function idOf(link: Element): string {
  const id = idIn(link.getAttribute('href'));
  if (!id) throw new Missing('the link has no arXiv identifier');
  return id;
}

/** The paper's own page, the same whichever host showed it. */
export function pageOf(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

/** The month in which the identifier was given, `YYYY-MM`; the years 91 to 99 are of the last century. */
export function monthOf(id: string): string | undefined {
  const [, year, month] = /(?:^|\/)(\d\d)(0[1-9]|1[0-2])/.exec(id) ?? [];
  return year && `${Number(year) > 90 ? 19 : 20}${year}-${month}`;
}
