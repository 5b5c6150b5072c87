import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, maybe, text, texts } from './dom.ts';
import { words } from './formulas.ts';
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
  return abstracts.find((each) => /^abstract$/i.test(text(maybe(each, 'h2')) ?? '')) ?? abstracts[0];
}

/** Its paragraphs in one, each section with its heading: "Objective: …". Keywords may stand inside, below them. */
function wordsOf(abstract: Element): string | undefined {
  const parts = all(abstract, 'h3, h4, p').filter((part) => !part.closest('.kwd-group'));
  const lines = parts.flatMap((part) => {
    const said = words(part);
    return said && part.localName !== 'p' ? `${said.replace(/:$/, '')}:` : (said ?? []);
  });
  return clean(lines.join(' '));
}

/** From lines like "Keywords: bleeding, clotting" and "Subject terms: Genetics"; "Abbreviations: …" look the same. */
function keywordsOf(document: Document): string[] {
  const keywords = texts(document, 'section.kwd-group').flatMap((line) => {
    const label = /^[^:,;]{1,40}:/.exec(line)?.[0] ?? '';
    if (label && !/\bkey[ -]?words?\b|\bterms\b/i.test(label)) return [];
    return line.slice(label.length).split(/[,;]/);
  });
  return [...new Set(keywords.flatMap((word) => clean(word) ?? []))];
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
