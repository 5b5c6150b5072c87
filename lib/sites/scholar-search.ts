import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, found, Missing, maybe, one, text, webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';
import { readRows } from './rows.ts';
import { abstractIn } from './scholar-abstract.ts';
import { arxivIn, authorsIn, bylineIn, publicationIn } from './scholar-byline.ts';
import { clusterIn, clusterPage, idOfCluster } from './scholar-cluster.ts';

/** The results of a search, of "Cited by", of "All versions", of the reader's library at Scholar. */
export function readSearch(document: Document): FoundPaper[] {
  return readRows(rowsIn(document), readRow, 'h3');
}

/** Results have their identifier in `data-cid`; until 2017 they had only classes. Boxes of people have neither. */
function rowsIn(document: Document): Set<Element> {
  const parts = all(document, '[data-cid], .gs_r > .gs_ri');
  return new Set(parts.map((part) => (part.matches('[data-cid]') ? part : (part.parentElement ?? part))));
}

function readRow(row: Element): FoundPaper {
  const heading = one(row, 'h3');
  const cluster = clusterIn(row);
  const address = addressOf(maybe(heading, link));
  const url = address ?? (cluster && clusterPage(cluster));
  if (!url) throw new Missing('no link to the paper');
  const pdfUrl = pdfIn(row);
  const line = maybe(row, '.gs_a');
  const fromArxiv = [...arxivIn(text(line)), ...idsIn(pdfUrl)].filter((id) => id.startsWith('arxiv:'));
  return found({
    title: titleIn(heading),
    url,
    ids: [...new Set([...scholarId(row, cluster), ...idsIn(address), ...fromArxiv])],
    ...abstractIn(row),
    ...(line && publicationOf(line)),
    pdfUrl,
  });
}

const link = 'a[href]:not([href=""])';

/** Where the title leads. The address of a book at Google's has the reader's search in it, and where it was found. */
function addressOf(linked: Element | undefined): string | undefined {
  const address = webUrl(linked?.getAttribute('href'), 'https://scholar.google.com');
  const book = /^https?:\/\/books\.google\.[a-z.]+\/books\?(?:.*&)?id=([\w-]+)/.exec(address ?? '')?.[1];
  return book ? `https://books.google.com/books?id=${book}` : address;
}

function scholarId(row: Element, cluster: string | undefined): string[] {
  const id = row.getAttribute('data-cid') ?? (cluster && idOfCluster(cluster));
  return id ? [`scholar:${id}`] : [];
}

/** Where the heading is no link, "[CITATION]" and its short form "[C]" stand before the title. */
function titleIn(heading: Element): string {
  const linked = maybe(heading, link);
  const marks = linked ? [] : all(heading, '.gs_ctc, .gs_ctu').map((mark) => mark.textContent ?? '');
  const said = (linked ?? heading).textContent ?? '';
  const title = clean(marks.reduce((rest, mark) => rest.replace(mark, () => ''), said).replace(kind, ''));
  if (!title) throw new Missing('the heading is empty');
  return title;
}

const kind = /^\s*\[(?:PDF|HTML|BOOK|DOC|CITATION)\](?:\[[A-Z]+\])?/;

function pdfIn(row: Element): string | undefined {
  const beside = all(row, '.gs_ggs a[href]').find((each) => each.textContent?.includes('[PDF]'));
  return webUrl(beside?.getAttribute('href'));
}

type Publication = Pick<FoundPaper, 'authors' | 'authorsTruncated' | 'venue' | 'published'>;

/** The only result has its names, whole, in an element before "Scientific data, 2016" and a dot before the publisher. */
function publicationOf(line: Element): Publication {
  const names = maybe(line, '.gs_fmaa');
  if (!names) return bylineIn(text(line) ?? '');
  const between: string[] = [];
  for (let node = names.nextSibling; node && !isDot(node); node = node.nextSibling)
    between.push(node.textContent ?? '');
  return { ...authorsIn(text(names) ?? ''), ...publicationIn(clean(between.join('')) ?? '') };
}

function isDot(node: Node): boolean {
  return node.nodeName === 'SPAN' && (node as Element).matches('.gs_pdot');
}
