import type { FoundPaper } from '../paper/paper.ts';
import { all, maybe, text } from './dom.ts';
import { readCard } from './huggingface-card.ts';
import { factsById, listed, propsOf } from './huggingface-json.ts';
import { onDisplay, readRowsAnew } from './rows.ts';
import { LayoutChanged } from './site.ts';

/** The component that shows a list. */
export const listComponent = '[data-target="DailyPapers"]';

/**
 * The papers whose cards are on the page, in their order. The JSON completes them and adds none: after a navigation
 * within the page it is another list's.
 * @throws {LayoutChanged} when there is no card to read and no sign that the list is empty; cards may still come.
 */
export function readList(document: Document, url: URL): FoundPaper[] {
  const component = maybe(document, listComponent);
  const entries = listed(propsOf(component));
  const facts = factsById(entries ?? []);
  const cards = all(document, 'article');
  const papers = readRowsAnew(
    cards,
    (card) => readCard(card, facts),
    (card) => onDisplay(all(card, 'h3')),
  );
  if (papers.length > 0) return papers;
  if (cards.length === 0 && (entries?.length === 0 || saysNothing(component))) return [];
  throw new LayoutChanged('Hugging Face', url.href, 'paper card');
}

const nothing = /^(?:no|0) (?:\w+ ){0,2}(?:papers|results)(?:[.!,:]|$| (?:yet|found|available|here|for|match|on)\b)/i;

/** "No papers found", "No results for …": some element without elements in it says so. */
function saysNothing(component: Element | undefined): boolean {
  const leaves = component ? all(component, '*').filter((element) => element.childElementCount === 0) : [];
  return leaves.some((element) => nothing.test(text(element) ?? ''));
}
