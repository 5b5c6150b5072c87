import type { FoundPaper } from '../paper/paper.ts';
import { all, count, found, Missing, maybe, one, text, textOf, webUrl } from './dom.ts';
import type { Facts } from './huggingface-json.ts';

/** The arXiv id, without version, in the address of a paper's page: `/papers/2401.01234`. `undefined` for other pages. */
export function idIn(address: string | null): string | undefined {
  return /^(?:https:\/\/huggingface\.co)?\/papers\/(\d{4}\.\d{4,5})(?:v\d+)?\/?(?:[?#]|$)/.exec(address ?? '')?.[1];
}

/** Where a paper is, and what it is called there. */
export function addressOf(id: string): Pick<FoundPaper, 'url' | 'ids'> {
  return { url: `https://huggingface.co/papers/${id}`, ids: [`arxiv:${id}`] };
}

/**
 * Reads a card of a list. What the JSON knows wins: it has numbers to the last digit and words that the browser's
 * translation leaves alone.
 * @throws {Missing} when the card has no title or no arXiv id.
 */
export function readCard(card: Element, known: Map<string, Facts>): FoundPaper {
  const id = idIn(one(card, 'h3 a').getAttribute('href'));
  if (!id) throw new Missing('no arXiv id in the address of h3 a');
  const facts = known.get(id) ?? {};
  return found({
    ...facts,
    ...addressOf(id),
    title: facts.title ?? textOf(card, 'h3 a'),
    ...(facts.abstract ? undefined : abstractIn(maybe(card, 'p'))),
    published: facts.published ?? publishedIn(card),
    codeUrl: facts.codeUrl ?? codeUrlIn(card),
    upvotes: facts.upvotes ?? upvotesIn(card),
    stars: facts.stars ?? starsIn(card),
    comments: facts.comments ?? numberIn(card, 'a[href$="#community"]'),
  });
}

/**
 * A paragraph holds the abstract or, where the site has one, an AI's summary of it; only their form tells them apart.
 * Summaries are one sentence (30 of 30 on the list of 2026-07-02, of 144 to 333 characters), abstracts several (715 of
 * 715 seen, of 423 characters and more). So what is short or one sentence does not count as the whole abstract.
 */
export function abstractIn(paragraph: Element | undefined): Facts {
  const abstract = text(paragraph);
  const isWhole = abstract !== undefined && abstract.length >= 400 && /[.!?] \p{Lu}/u.test(abstract);
  return { abstract, abstractTruncated: abstract !== undefined && !isWhole };
}

/** The repository that a card or a row of buttons links. */
export function codeUrlIn(root: Element): string | undefined {
  return webUrl(maybe(root, github)?.getAttribute('href'));
}

/** The number in the box to vote in: the same for all readers, though a link to the login for those who have none. */
export function upvotesIn(root: Element): number | undefined {
  return numberIn(root, 'input[type="checkbox"] ~ div, label .leading-none');
}

/** The repository's stars: beside its icon on a daily card, at the end of its link elsewhere. */
export function starsIn(root: Element): number | undefined {
  return numberIn(root, `a[href*="/papers/"] > svg + span, ${github} > span:last-of-type`);
}

const github = 'a[href^="https://github.com/"]';

function numberIn(root: Element, selector: string): number | undefined {
  return count(text(maybe(root, selector)));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day in "Published on Oct 4, 2026", of which a narrow card shows "Oct 4, 2026" only, as `2026-10-04`. */
function publishedIn(card: Element): string | undefined {
  for (const span of all(card, 'span')) {
    const [, month = '', day = '', year] =
      /^(?:Published on )?(\w{3}) (\d{1,2}), (\d{4})$/.exec(text(span) ?? '') ?? [];
    const number = months.indexOf(month) + 1;
    if (number) return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}
