/** Listing pages of any length, invented, in the layout of the real ones; for measuring alone. */

const sentence =
  'We measure what happens when a text is about as long as abstracts usually are, and report what we saw. ';
const abstractOf = (number: number) => `Abstract ${number}. ${sentence.repeat(12)}`;
const titleOf = (number: number) => `An invented study of its own number, which is ${number}`;
const idOf = (number: number) => `2607.${String(number).padStart(5, '0')}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function repeat(count: number, write: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => write(number)).join('\n');
}

/** A search on Hugging Face, its papers in the hydration JSON and in cards. */
export function huggingFacePage(count: number): string {
  const dailyPapers = Array.from({ length: count }, (_, number) => ({
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
  }));
  const props = escaped(JSON.stringify({ dailyPapers, periodType: 'day', query: { q: 'numbers' } }));
  const cards = repeat(count, (number) => {
    const href = `/papers/${idOf(number)}`;
    return `<article class="relative flex flex-col overflow-hidden rounded-xl border"><a href="${href}"><img alt=""></a>
<a href="/login?next=${encodeURIComponent(href)}"><div class="leading-none">${number}</div></a>
<h3><a href="${href}" class="line-clamp-3">${titleOf(number)}</a></h3>
<a href="${href}#community">2</a></article>`;
  });
  return `<!doctype html><html><head><title>Papers</title></head><body><main>
<div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="${props}"><div class="grid">${cards}</div></div>
</main></body></html>`;
}

/** A day's new submissions on arXiv, with abstracts. */
export function arxivPage(count: number): string {
  const rows = repeat(
    count,
    (number) => `<dt><a name='item${number + 1}'>[${number + 1}]</a>
<a href ="/abs/${idOf(number)}" title="Abstract" id="${idOf(number)}">arXiv:${idOf(number)}</a>
[<a href="/pdf/${idOf(number)}" title="Download PDF">pdf</a>]</dt>
<dd><div class='meta'><div class='list-title mathjax'><span class='descriptor'>Title:</span> ${titleOf(number)}</div>
<div class='list-authors'><a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Example,+A">Ada Example</a>, <a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Sample,+B">Bo Sample</a></div>
<div class='list-subjects'><span class='descriptor'>Subjects:</span>
<span class="primary-subject">Computation and Language (cs.CL)</span></div>
<p class='mathjax'>${abstractOf(number)}</p></div></dd>`,
  );
  return `<!doctype html><html><head><title>Computation and Language</title></head><body><div id='dlpage'>
<h1>Computation and Language</h1><h3>Showing new listings for Thursday, 2 July 2026</h3>
<dl id='articles'><h3>New submissions (showing ${count} of ${count} entries)</h3>${rows}</dl></div></body></html>`;
}
