import { webUrl } from './dom.ts';

const origin = 'https://ieeexplore.ieee.org';

/** `/document/9552242/`, `/abstract/document/9552242`, or a tab of it: `/document/9552242/authors`. */
export const documentPath = /^\/(?:abstract\/)?document\/(\d{1,12})(?:\/[a-z]*)?\/?(?:[?#]|$)/;

/** The article number that an address holds, relative or not; `undefined` when it leads elsewhere. */
export function articleNumberIn(address: string | null | undefined): string | undefined {
  const target = webUrl(address, origin);
  return target?.startsWith(`${origin}/`) ? documentPath.exec(target.slice(origin.length))?.[1] : undefined;
}

/** The paper's own page, the same whichever page led to it. */
export function pageOf(articleNumber: string): string {
  return `${origin}/document/${articleNumber}`;
}

/** The page that holds the paper's PDF in a frame; the file itself has no lasting address. */
export function pdfOf(articleNumber: string): string {
  return `${origin}/stamp/stamp.jsp?tp=&arnumber=${articleNumber}`;
}
