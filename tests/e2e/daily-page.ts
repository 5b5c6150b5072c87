/** A paper on a made-up page of daily papers. */
export interface Card {
  id: string;
  title: string;
  abstract?: string;
  /** Further fields of the paper in the page's JSON. */
  more?: Record<string, unknown>;
}

/** A made-up list of daily papers: the cards on screen, and the JSON that the page was started with. */
export interface DailyPage {
  cards: Card[];
  /** The papers of the JSON, if they are others than the cards; a string stands for the JSON itself. */
  json?: Card[] | string;
  /** Markup before the list. */
  before?: string;
}

/** The page's markup, reduced to what makes it a list of daily papers. */
export function dailyPage({ cards, json = cards, before = '' }: DailyPage): string {
  const props = typeof json === 'string' ? json : JSON.stringify({ dailyPapers: json.map(entry) });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Daily Papers - Hugging Face</title></head>
    <body class="DailyPapersPage">${before}<main>
    <div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="${attribute(props)}">
    <section><h1>Daily Papers</h1><div class="grid">${cards.map(card).join('')}</div></section></div></main></body></html>`;
}

/** One card's markup. */
export function card({ id, title }: Card): string {
  return `<article><div><h3><a href="/papers/${id}">${attribute(title)}</a></h3></div></article>`;
}

function entry({ id, title, abstract, more }: Card) {
  return { title, paper: { id, title, summary: abstract, authors: [{ name: 'Ada Example' }], upvotes: 3, ...more } };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
