import type { FoundPaper } from '../paper/paper.ts';
import { clean, found, maybe, webUrl } from './dom.ts';
import { headFacts } from './head.ts';
import { idsIn } from './identifiers.ts';
import { jsonLdFacts } from './json-ld.ts';

/**
 * The paper that any page is about, as its head or its JSON-LD describes it; the page's own title and address where
 * they describe none.
 */
export function readAnyPage(document: Document): FoundPaper {
  const page = new URL(document.URL);
  page.hash = '';
  const [head, json] = [headFacts(document, page), jsonLdFacts(document)];
  const facts = head.title ? merged(head, json) : json.title ? json : { ids: [] };
  const url = canonicalAddress(document, page);
  return found({
    ...facts,
    title: facts.title ?? clean(document.title) ?? page.href,
    url,
    ids: [...new Set([...facts.ids, ...idsIn(url), ...idsIn(page.href)])],
  });
}

/** Both say what they say of one paper: what the first does not know, the second may. */
function merged<Facts extends object>(first: Facts, second: Facts): Facts {
  const known = Object.entries(first).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return { ...second, ...Object.fromEntries(known) };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What the page calls its own address, if that is on the same site. */
function canonicalAddress(document: Document, page: URL): string {
  const canonical = webUrl(maybe(document, 'link[rel="canonical"]')?.getAttribute('href'), page);
  return canonical && new URL(canonical).host === page.host ? canonical : page.href;
}
