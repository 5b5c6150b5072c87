import type { FoundPaper } from '../paper/paper.ts';
import { all, found, Missing, maybe, text, textOf, texts, webAddress, webUrl } from './dom.ts';
import { headFacts } from './head.ts';
import { idsInLinks } from './identifiers.ts';
import { namesIn } from './names.ts';
import { readOne, readRows } from './rows.ts';

/** `/proceedings/2024/1`, in either letter case; from 2017 on, when the volumes got the layout that they have. */
export const paperPath = /^\/proceedings\/(20(?:1[7-9]|[2-9]\d))\/(\d{1,5})\/?(?:\?|$)/i;

/** The papers of a volume, track by track. */
export function readVolume(document: Document): FoundPaper[] {
  return readRows(all(document, '.paper_wrapper'), readRow, '.title');
}

function readRow(row: Element): FoundPaper {
  const page = all(row, '.details a')
    .map((link) => pageOf(link.getAttribute('href')))
    .find(Boolean);
  if (!page) throw new Missing('the link leads to no paper');
  return found({
    title: textOf(row, '.title'),
    ...page,
    ids: [],
    authors: namesIn(text(maybe(row, '.authors'))),
    subjects: subjects(row.closest('.subsection'), '.subsection_title'),
    // Relative to the volume: "0001.pdf".
    pdfUrl: webUrl(maybe(row, '.details a[href$=".pdf"]')?.getAttribute('href'), page.url),
  });
}

/** The paper's own page, with what its address tells. */
function pageOf(address: string | null): Pick<FoundPaper, 'url' | 'published' | 'venue'> | undefined {
  const { hostname = '', pathname = '' } = webAddress(address, 'https://www.ijcai.org') ?? {};
  const [, year, number] = paperPath.exec(pathname) ?? [];
  if (!year || !/^(?:www\.)?ijcai\.org$/.test(hostname)) return undefined;
  return { url: `https://www.ijcai.org/proceedings/${year}/${number}`, published: year, venue: `IJCAI ${year}` };
}

/** The paper of its own page, alone in its list: from the head, or from what is on display. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const page = pageOf(url.href);
  if (!page) return [];
  const facts = headFacts(document, url);
  const paper = {
    ...facts,
    ...page,
    title: facts.title ?? text(maybe(document, `${detail} h1`)),
    ids: [...new Set([...facts.ids, ...idsInLinks(document, `${detail} a.doi`)])],
    abstract: facts.abstract ?? abstract(document),
    authors: facts.authors?.length ? facts.authors : namesIn(text(maybe(document, `${detail} h2`))),
    published: facts.published ?? page.published,
    subjects: subjects(document, `${detail} .keywords .topic`),
    pdfUrl: facts.pdfUrl ?? webUrl(maybe(document, `${detail} a[href$=".pdf"]`)?.getAttribute('href'), url),
  };
  return readOne(document, paper, `${detail} h1`);
}

const detail = '.proceedings-detail';

function subjects(part: ParentNode | null, selector: string): string[] {
  return part ? texts(part, selector) : [];
}

/** Below the rule, where the keywords are too, each across the whole width. */
function abstract(document: Document): string | undefined {
  return text(all(document, `${detail} .col-md-12`).find((part) => !maybe(part, '.keywords')));
}
