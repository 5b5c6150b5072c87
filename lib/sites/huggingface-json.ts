import type { FoundPaper } from '../paper/paper.ts';
import { clean, count, webUrl } from './dom.ts';

/** What the site's JSON says of a paper. */
export type Facts = Partial<Omit<FoundPaper, 'url' | 'ids'>>;

type Fields = Record<string, unknown>;

/**
 * The JSON that a component of the page was started with (`data-props`); `{}` when there is none or it is broken.
 * It stays as it was sent: after a navigation within the page it still tells of the list before.
 */
export function propsOf(component: Element | undefined): Fields {
  try {
    return fields(JSON.parse(component?.getAttribute('data-props') ?? '{}'));
  } catch {
    return {};
  }
}

/** The entries of a list page's JSON; `undefined` when it holds no list. */
export function listed({ dailyPapers, searchResults }: Fields): unknown[] | undefined {
  const lists = [dailyPapers, searchResults].filter(Array.isArray);
  return lists.length ? lists.flat() : undefined;
}

/** The day of a daily list, `2026-07-02`; named `date` until 2024. */
export function periodOf({ dateString, date }: Fields): string | undefined {
  return string(dateString ?? date)?.replace(/T.*/, '');
}

/** What entries like `{ paper: { id, title, summary, … }, numComments }` say, by arXiv id without version. */
export function factsById(entries: unknown[]): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  for (const entry of entries.map(fields)) {
    const paper = fields(entry.paper ?? entry);
    const id = string(paper.id)?.replace(/v\d+$/, '');
    if (id) facts.set(id, factsOf(paper, commentsOf(entry)));
  }
  return facts;
}

function factsOf(paper: Fields, comments: number | undefined): Facts {
  const listed = list(paper.authors);
  const authors = listed.map((author) => string(fields(author).name)).filter((name) => name !== undefined);
  return {
    title: string(paper.title),
    // Long, and so cleaned once only: with all the paper's text, by `found`.
    abstract: typeof paper.summary === 'string' ? paper.summary.trim() : undefined,
    // A name marked "hidden" is an author's all the same: hidden is the paper, on that person's profile.
    authors,
    authorsTruncated: authors.length < listed.length,
    published: /^\d{4}-\d\d-\d\d(?=T)/.exec(string(paper.publishedAt) ?? '')?.[0],
    codeUrl: webUrl(paper.githubRepo),
    projectUrl: webUrl(paper.projectPage),
    upvotes: number(paper.upvotes),
    stars: number(paper.githubStars),
    comments,
  };
}

/** A list counts the comments, the paper's own page holds them. */
function commentsOf(entry: Fields): number | undefined {
  return number(entry.numComments) ?? (Array.isArray(entry.comments) ? entry.comments.length : undefined);
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? clean(value) : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? count(value) : undefined;
}
