import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, maybe, text, texts } from './dom.ts';
import { hasHole, words } from './formulas.ts';
import { headFacts } from './head.ts';
import { addressesOf, numberIn } from './iacr-fields.ts';
import { readOne } from './rows.ts';

const title = '#eprintContent h3';

/** A paper's page: what its head says, in which formulas are as they were written, and what the page shows. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const number = numberIn(url.href);
  if (!number) return [];
  const head = headFacts(document, url);
  const paper = {
    ...addressesOf(number),
    title: head.title ?? shown(maybe(document, title)),
    abstract: contentsOf(document, 'og:description')[0] ?? abstractShown(document),
    authors: head.authors?.length ? head.authors : texts(document, '.authorName'),
    published: dateIn(contentsOf(document, 'article:published_time')[0]) ?? number.slice(0, 4),
    subjects: texts(document, '#metadata :is(.category, .keyword)'),
  };
  return readOne(document, paper, title);
}

/** The paragraph below "Abstract". */
function abstractShown(document: Document): string | undefined {
  const heading = all(document, '#eprintContent h5').find((each) => text(each) === 'Abstract');
  return shown(heading?.nextElementSibling ?? undefined);
}

function shown(element: Element | undefined): string | undefined {
  return hasHole(element) ? undefined : words(element);
}

function contentsOf(document: Document, property: string): string[] {
  return all(document, `meta[property="${property}"]`).flatMap((meta) => clean(meta.getAttribute('content')) ?? []);
}
