import type { FoundPaper } from '../paper/paper.ts';
import { all, found, maybe, text } from './dom.ts';
import { abstractIn, addressOf, codeUrlIn, starsIn, upvotesIn } from './huggingface-card.ts';
import { type Facts, factsById, propsOf } from './huggingface-json.ts';
import { LayoutChanged } from './site.ts';

/** The component that shows one paper. */
export const paperComponent = '[data-target="PaperContent"]';

/**
 * The paper of this id; none where the site has no page of it yet and offers to make one.
 * @throws {LayoutChanged} when the page shows no title, or another paper.
 */
export function readPaperPage(document: Document, url: URL, id: string): FoundPaper[] {
  const page = maybe(document, paperComponent);
  if (!page) return [];
  const known = factsById([propsOf(page)]).get(id);
  const { title, ...facts } = known?.title ? known : factsOn(page, id);
  if (!title) throw new LayoutChanged('Hugging Face', url.href, 'paper title');
  return [found({ title, ...addressOf(id), ...facts })];
}

/** What can be read without the JSON, if the page is about this paper. Its byline has no form to rely on. */
function factsOn(page: Element, id: string): Facts {
  const buttons = maybe(page, `a[href="https://arxiv.org/abs/${id}"]`)?.parentElement;
  if (!buttons) return {};
  const heading = all(page, 'h2').find((element) => text(element) === 'Abstract');
  return {
    title: text(maybe(page, 'h1')),
    // The AI's summary, in a box of its own, stands before the abstract.
    ...abstractIn(heading?.parentElement ? all(heading.parentElement, 'p').at(-1) : undefined),
    codeUrl: codeUrlIn(buttons),
    upvotes: upvotesIn(page),
    stars: starsIn(buttons),
  };
}
