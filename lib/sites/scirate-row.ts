import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, count, found, Missing, maybe, one, text, texts, webUrl } from './dom.ts';
import { words, wordsOf } from './formulas.ts';
import { idsIn } from './identifiers.ts';

const home = 'https://scirate.com';

/**
 * A paper of a feed or a search.
 * https://github.com/scirate/scirate/blob/master/app/views/papers/_paper.html.slim
 */
export function readRow(row: Element): FoundPaper {
  const [id] = idsIn(webUrl(one(row, '.title a').getAttribute('href'), home));
  if (!id) throw new Missing('the title leads to no paper');
  const line = maybe(row, '.uid');
  return found({
    title: wordsOf(row, '.title a'),
    url: addressOf(id),
    ids: [id],
    abstract: words(maybe(row, '.abstract')),
    ...authorsIn(row),
    published: dateIn(text(line)),
    subjects: line && texts(line, 'a'),
    pdfUrl: pdfIn(row),
    upvotes: scitesIn(row),
    comments: all(row, 'a').flatMap(commentsIn)[0],
  });
}

/** The paper's page, without the version. */
export function addressOf(id: string): string {
  return `${home}/${id.replace(':', '/')}`;
}

/** How many readers like the paper, as SciRate says it: have scited it. */
export function scitesIn(root: ParentNode): number | undefined {
  return count(text(maybe(root, '.scites-count')));
}

/** The PDF on arXiv. */
export function pdfIn(root: ParentNode): string | undefined {
  return webUrl(maybe(root, 'a.paper-download[title*="PDF"]')?.getAttribute('href'), home);
}

/** The first twenty; behind them stands "et al (23)" where there are more. */
function authorsIn(row: Element): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const links = all(row, '.authors a');
  const authors = links.filter((link) => link.getAttribute('href')?.startsWith('/search'));
  return {
    authors: authors.flatMap((author) => text(author)?.replace(/,$/, '') ?? []),
    authorsTruncated: links.length > authors.length,
  };
}

function commentsIn(link: Element): number[] {
  const comments = count(/^([\d,]+) comments?$/.exec(text(link) ?? '')?.[1]);
  return comments === undefined ? [] : [comments];
}
