/** A kind of page that lists papers, invented, in the layout of the real one: as long as a test or the bench wants it. */
export interface Listing {
  name: string;
  /** Where the site shows the list of this number. */
  addressOf(list: number): string;
  /** One row's markup. */
  row(paper: number): string;
  /** The element that holds the rows. */
  rows: string;
  /** The page's markup with the rows of these papers in it. */
  page(papers: number[]): string;
}

/** Numbers from `first` on. */
export function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

const sentence =
  'We measure what happens when a text is about as long as abstracts usually are, and report what we saw. ';
const abstractOf = (number: number) => `Abstract ${number}. ${sentence.repeat(12)}`;
const titleOf = (number: number) => `An invented study of its own number, which is ${number}`;
const idOf = (number: number) => `2607.${String(number).padStart(5, '0')}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A search on Hugging Face, its papers in the hydration JSON and in cards. */
export const huggingFace: Listing = {
  name: 'Hugging Face',
  addressOf: (list) => `https://huggingface.co/papers?q=list+${list}`,
  rows: '.grid',
  row: card,
  page(papers) {
    const props = escaped(JSON.stringify({ dailyPapers: papers.map(entry), periodType: 'day', query: { q: 'list' } }));
    return `<!doctype html><html><head><title>Papers</title></head><body><main>
<div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="${props}"><div class="grid">${papers.map(card).join('\n')}</div></div>
</main></body></html>`;
  },
};

function entry(number: number) {
  return {
    paper: {
      id: idOf(number),
      title: titleOf(number),
      summary: abstractOf(number),
      authors: [{ name: 'Ada Example' }, { name: 'Bo Sample' }],
      publishedAt: '2026-07-01T00:00:00.000Z',
      upvotes: number,
    },
    title: titleOf(number),
    numComments: 2,
  };
}

function card(number: number): string {
  const href = `/papers/${idOf(number)}`;
  return `<article class="relative flex flex-col overflow-hidden rounded-xl border"><a href="${href}"><img alt=""></a>
<a href="/login?next=${encodeURIComponent(href)}"><div class="leading-none">${number}</div></a>
<h3><a href="${href}" class="line-clamp-3">${titleOf(number)}</a></h3>
<a href="${href}#community">2</a></article>`;
}

/** New submissions on arXiv, with abstracts. */
export const arxiv: Listing = {
  name: 'arXiv',
  addressOf: (list) => `https://arxiv.org/list/cs.CL/new?skip=${list}`,
  rows: '#articles',
  row: (number) => `<dt><a name='item${number + 1}'>[${number + 1}]</a>
<a href ="/abs/${idOf(number)}" title="Abstract" id="${idOf(number)}">arXiv:${idOf(number)}</a>
[<a href="/pdf/${idOf(number)}" title="Download PDF">pdf</a>]</dt>
<dd><div class='meta'><div class='list-title mathjax'><span class='descriptor'>Title:</span> ${titleOf(number)}</div>
<div class='list-authors'><a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Example,+A">Ada Example</a>, <a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Sample,+B">Bo Sample</a></div>
<div class='list-subjects'><span class='descriptor'>Subjects:</span>
<span class="primary-subject">Computation and Language (cs.CL)</span></div>
<p class='mathjax'>${abstractOf(number)}</p></div></dd>`,
  page: (papers) => `<!doctype html><html><head><title>Computation and Language</title></head><body><div id='dlpage'>
<h1>Computation and Language</h1><h3>Showing new listings for Thursday, 2 July 2026</h3>
<dl id='articles'>${papers.map(arxiv.row).join('\n')}</dl></div></body></html>`,
};

/** A search on dblp. */
export const dblp: Listing = {
  name: 'dblp',
  addressOf: (list) => `https://dblp.org/search?q=list+${list}`,
  rows: '.publ-list',
  row: (
    number,
  ) => `<li class="entry article" id="journals/invented/${number}" itemscope itemtype="http://schema.org/ScholarlyArticle">
<nav class="publ"><ul><li class="ee"><a href="https://doi.org/10.99999/invented.${number}"></a></li></ul></nav>
<cite class="data"><span itemprop="author" itemscope><a href="https://dblp.org/pid/1.html"><span itemprop="name">Ada Example</span></a></span>:
<span class="title" itemprop="name">${titleOf(number)}.</span> <span itemprop="isPartOf"><span itemprop="name">Inventions</span></span>
<span itemprop="datePublished">2026</span></cite></li>`,
  page: (papers) => `<!doctype html><html><head><title>dblp: list</title></head><body>
<div id="completesearch-publs"><ul class="publ-list">${papers.map(dblp.row).join('\n')}</ul></div></body></html>`,
};
