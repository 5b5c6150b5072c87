import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, found, Missing, maybe, one, text, textOf, texts, webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';

/** Publications in a list; those of persons and venues that match a search have neither class nor type. */
export const entries = '.publ-list > li.entry, li[id][itemtype$="/ScholarlyArticle"]';

/** The title among the entry's microdata (https://schema.org/ScholarlyArticle): names of persons and series lie deeper. */
export const title = '[itemprop="headline"] > [itemprop="name"], cite .title';

/**
 * One publication, whatever its kind: what it says of the paper is in its citation, the links are in menus before it.
 * @throws {Missing} when it has no title or no key.
 */
export function readEntry(entry: Element): FoundPaper {
  const citation = one(entry, '[itemprop="headline"], cite');
  const key = keyOf(entry);
  const editions = all(entry, 'nav .ee a, nav a[itemprop="url"]').flatMap((link) => hrefOf(link) ?? []);
  return found({
    title: textOf(citation, title),
    url: `https://dblp.org/rec/${key}.html`,
    ids: [...new Set([...editions.flatMap(idsIn), ...preprintIn(key), `dblp:${key}`])],
    // Namesakes are told apart by a number in the name's `title` attribute: "Wei Li 0001".
    authors: texts(citation, '[itemprop="author"] [itemprop="name"]'),
    published: dateIn(saying(citation, '[itemprop="datePublished"]')) ?? dateIn(coins(entry).get('rft.date')),
    venue: saying(citation, '[itemprop="isPartOf"] [itemprop="name"]') ?? venueIn(coins(entry)),
    pdfUrl: editions.find((address) => /\.pdf$/i.test(new URL(address).pathname)),
  });
}

/** `conf/nips/VaswaniSPUJGKP17`: the entry's own id, or else in the address of its record. */
function keyOf(entry: Element): string {
  const key = isKey(entry.id) ? entry.id : recordsIn(entry).find(isKey);
  if (!key) throw new Missing('no dblp key');
  return key;
}

function isKey(name: string): boolean {
  return /^[a-z]+(?:\/[\w:+.-]+)+$/.test(name);
}

function recordsIn(entry: Element): string[] {
  const records = all(entry, 'nav a[href*="/rec/"]').flatMap((link) => idsIn(hrefOf(link)));
  return records.map((id) => id.replace(/^dblp:/, ''));
}

/** CoRR is arXiv: `journals/corr/abs-2401-01234`, `journals/corr/abs-cs-0101001`. */
function preprintIn(key: string): string[] {
  const [, modern, number, archive, old] =
    /^journals\/corr\/abs-(?:(\d{4})-(\d{4,5})|([a-z]+(?:-[a-z]+)?)-(\d{7}))$/.exec(key) ?? [];
  if (modern) return [`arxiv:${modern}.${number}`];
  return archive ? [`arxiv:${archive}/${old}`] : [];
}

function saying(citation: Element, property: string): string | undefined {
  const element = maybe(citation, property);
  return clean(element?.getAttribute('content')) ?? text(element);
}

/**
 * Pages of volumes say venue and year once for all, but each entry repeats them in its COinS, a query string in the form
 * of ANSI/NISO Z39.88 (https://en.wikipedia.org/wiki/COinS).
 */
function coins(entry: Element): URLSearchParams {
  return new URLSearchParams(maybe(entry, '.Z3988')?.getAttribute('title') ?? '');
}

function venueIn(coins: URLSearchParams): string | undefined {
  return clean(coins.get('rft.jtitle') ?? coins.get('rft.btitle'));
}

function hrefOf(link: Element): string | undefined {
  return webUrl(link.getAttribute('href'));
}
