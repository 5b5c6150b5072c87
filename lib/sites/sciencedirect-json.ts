import { clean, maybe } from './dom.ts';

type Json = Record<string, unknown>;

/**
 * The authors in the page's JSON, which is the article's XML: `{"article": {"pii"}, "authors": {"content": [{"#name":
 * "author-group", "$$": [{"#name": "author", "$$": [{"#name": "given-name", "_": "Ada"}, …]}]}]}}`, perhaps as a string.
 * `undefined` when there is none, when it is another article's, or when a name is not plain.
 */
export function authorsOf(document: Document, pii: string): string[] | undefined {
  const { article, authors } = parsed(maybe(document, 'script[type="application/json"][data-iso-key]')?.textContent);
  if ((article as Json | undefined)?.pii !== pii) return undefined;
  const groups = named(list((authors as Json | undefined)?.content), 'author-group');
  const names = groups.flatMap((group) => named(list(group.$$), 'author')).map(nameOf);
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined;
}

function nameOf(author: Json): string | undefined {
  const parts = ['given-name', 'surname'].map((part) => named(list(author.$$), part)[0]?._);
  return parts.every((part) => typeof part === 'string') ? clean(parts.join(' ')) : undefined;
}

function parsed(json: string | null | undefined): Json {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return Object(typeof value === 'string' ? JSON.parse(value) : value);
  } catch {
    return {};
  }
}

function named(nodes: Json[], name: string): Json[] {
  return nodes.filter((node) => node['#name'] === name);
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}
