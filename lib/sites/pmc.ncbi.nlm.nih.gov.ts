import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, maybe, text } from './dom.ts';
import { headFacts } from './head.ts';
import { readKinds } from './kinds.ts';
import { headingOf, readOne } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'PubMed Central';

const article = /^\/articles\/(PMC\d+)\/?(?:\?|$)/;

/** An article in full; its figures, tables and PDF have addresses below its own. */
function readArticle(document: Document, url: URL): FoundPaper[] {
  const pmcid = article.exec(url.pathname)?.[1];
  const head = headFacts(document, url);
  const abstract = abstractOf(document);
  return readOne(
    document,
    {
      ...head,
      title: head.title ?? text(maybe(document, heading)),
      url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`,
      ids: [`pmcid:${pmcid}`, ...head.ids],
      abstract: (abstract && wordsOf(abstract)) ?? head.abstract,
      subjects: keywordsOf(document),
    },
    heading,
  );
}

const heading = '.front-matter h1, main h1';

/** The one that is called so: a graphical abstract or a summary for laymen may stand beside it. */
function abstractOf(document: Document): Element | undefined {
  const abstracts = all(document, 'section.abstract');
  return abstracts.find((each) => text(maybe(each, 'h2')) === 'Abstract') ?? abstracts[0];
}

/** Its paragraphs in one, each section with its heading: "Objective: …". Keywords may stand inside, below them. */
function wordsOf(abstract: Element): string | undefined {
  const parts = all(abstract, 'h3, h4, p').filter((part) => !part.closest('.kwd-group'));
  const words = parts.flatMap((part) => {
    const said = text(part);
    return said && part.localName !== 'p' ? `${said.replace(/:$/, '')}:` : (said ?? []);
  });
  return clean(words.join(' '));
}

/** From the line "Keywords: bleeding, clotting". */
function keywordsOf(document: Document): string[] {
  const line = text(maybe(document, 'section.kwd-group')) ?? '';
  return line
    .replace(/^key ?words:/i, '')
    .split(/[,;]/)
    .flatMap((word) => clean(word) ?? []);
}

/** Articles that were taken back, and the check that stands before the first. */
function isUnavailable(document: Document): boolean {
  return /^(?:page not available|checking your browser|preparing to download)/i.test(
    text(maybe(document, 'title')) ?? '',
  );
}

export default {
  name: NAME,
  matches: [
    // https://pmc.ncbi.nlm.nih.gov/articles/PMC3691982/
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC*',
  ],

  extract: readKinds(NAME, [{ path: article, read: readArticle, row: 'title' }], isUnavailable),

  rowOf: headingOf,
} satisfies Site;
