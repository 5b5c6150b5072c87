import { clean, webAddress } from './dom.ts';
import { namesIn } from './names.ts';

export const home = 'https://proceedings.mlr.press';

/** Fits the path of a paper's own page; volumes are `v235`, volumes published anew `r12`. */
export const paperPath = /^\/[rv]\d+\/(?!index\.html)[\w.-]+\.html(?:\?|$)/;

/** The paper's own page that an address leads to, if it leads to one. @param base the page that it stands on */
export function addressIn(address: string | null, base: URL): string | undefined {
  const { hostname = '', pathname = '' } = webAddress(address, base) ?? {};
  return hostname === 'proceedings.mlr.press' && paperPath.test(pathname) ? home + pathname : undefined;
}

/** The names of a byline. Between two stands a comma and a blank that does not break; a comma within a name has another. */
export function namesAt(byline: Element | undefined): string[] {
  const names = byline?.textContent ?? '';
  return namesIn(clean(names.replaceAll(',\u00a0', ';')));
}
