import type { Site } from '../../lib/sites/index.ts';

/**
 * A page as if its list went on for so many characters: what is around its papers' headings, over and over.
 * A page of one paper stays as it is.
 */
export function grown(site: Site, html: string, url: URL, characters: number): string {
  const document = parsed(html);
  const headings = site.extract(document, url).flatMap((paper) => site.rowOf?.(document, paper) ?? []);
  const list = commonAncestor(headings);
  if (!list) return html;
  const rows = list.innerHTML;
  list.innerHTML = rows.repeat(Math.max(1, Math.ceil((characters - html.length) / rows.length)));
  return document.documentElement.outerHTML;
}

/** A page whose first paper has a title of so many characters more. */
export function wordy(site: Site, html: string, url: URL, characters: number): string {
  const document = parsed(html);
  const [paper] = site.extract(document, url);
  if (paper) site.rowOf?.(document, paper)?.append(' words'.repeat(characters / 6));
  return document.documentElement.outerHTML;
}

/** The innermost element around all of them; `undefined` for fewer than two. */
function commonAncestor([first, ...others]: Element[]): Element | undefined {
  if (others.length === 0) return undefined;
  let around = first?.parentElement;
  while (around && !others.every((each) => around?.contains(each))) around = around.parentElement;
  return around ?? undefined;
}

export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
