import { expect, test } from 'vitest';
import { readAnyPage } from '../../lib/sites/any-page.ts';
import { parse } from './pages.ts';

const address = 'https://journal.example.org/articles/7?from=mail#abstract';

/** What is read of a page with this head, at that address. */
function read(head: string) {
  const document = parse(`<!doctype html><html><head><title>Birds 7</title>${head}</head><body></body></html>`);
  Object.defineProperty(document, 'URL', { value: address });
  return readAnyPage(document);
}

const page = 'https://journal.example.org/articles/7?from=mail';

test.each([
  [
    'Highwire',
    `<meta name="citation_title" content="Songs"><meta name="citation_author" content="Lovelace, Ada">
     <meta name="citation_author" content="Alan Turing"><meta name="citation_doi" content="doi:10.1000/X">
     <meta name="citation_abstract" content="&lt;p&gt;They &lt;i&gt;sing&lt;/i&gt;.&lt;/p&gt;">
     <meta name="citation_date" content="2025"><meta name="citation_online_date" content="2025/03/09">
     <meta name="citation_pdf_url" content="/7.pdf">`,
    {
      title: 'Songs',
      authors: ['Ada Lovelace', 'Alan Turing'],
      abstract: 'They sing.',
      published: '2025-03-09',
      pdfUrl: 'https://journal.example.org/7.pdf',
      ids: ['doi:10.1000/X'],
    },
  ],
  [
    'Dublin Core and PRISM',
    `<meta name="DC.title" content="Songs"><meta name="DC.creator" content="Lovelace, Ada; Turing, Alan">
     <meta name="DC.Description" content="They sing."><meta name="prism.publicationName" content="Birds">
     <meta name="prism.doi" content="10.1000/x"><meta name="dc.date" content="2025-03">`,
    {
      title: 'Songs',
      authors: ['Ada Lovelace', 'Alan Turing'],
      abstract: 'They sing.',
      published: '2025-03',
      venue: 'Birds',
      ids: ['doi:10.1000/x'],
    },
  ],
  [
    'JSON-LD',
    `<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "Birds"}, {"@type": ["ScholarlyArticle"],
     "headline": "Songs", "author": [{"name": "Ada Lovelace"}, "Alan Turing"], "abstract": "They sing.",
     "datePublished": "2025-03-09", "isPartOf": {"name": "Birds"}, "sameAs": "https://doi.org/10.1000/x"}]}</script>`,
    {
      title: 'Songs',
      authors: ['Ada Lovelace', 'Alan Turing'],
      abstract: 'They sing.',
      published: '2025-03-09',
      venue: 'Birds',
      ids: ['doi:10.1000/x'],
    },
  ],
])('a page that describes a paper in %s', (_, head, paper) => {
  expect(read(head)).toMatchObject({ ...paper, url: page });
});

test('what the head does not say may stand in the JSON-LD', () => {
  const json = '{"@type": "ScholarlyArticle", "headline": "Songs, in JSON", "abstract": "They sing."}';
  const head = `<meta name="citation_title" content="Songs"><script type="application/ld+json">${json}</script>`;
  expect(read(head)).toMatchObject({ title: 'Songs', abstract: 'They sing.' });
});

test.each([
  ['describes nothing', ''],
  ['has JSON-LD that breaks off', '<script type="application/ld+json">{"@type": "ScholarlyArticle"</script>'],
  ['is about something else', '<script type="application/ld+json">{"@type": "Recipe", "name": "Soup"}</script>'],
])('a page that %s is known by its title and address', (_, head) => {
  expect(read(head)).toEqual({ title: 'Birds 7', url: page, ids: [] });
});

test.each([
  ['/articles/7', 'https://journal.example.org/articles/7'],
  ['https://elsewhere.example.org/7', page],
  ['javascript:alert(1)', page],
])('a page whose canonical address is %s', (canonical, url) => {
  expect(read(`<link rel="canonical" href="${canonical}">`)).toMatchObject({ url });
});

test.each(['Article', 'Dataset', 'BlogPosting'])(
  'the paper that a page of the kind %s cites is not the page',
  (kind) => {
    const cited = { '@type': 'ScholarlyArticle', name: 'A Cited Paper', sameAs: 'https://doi.org/10.99999/other.9' };
    const json = JSON.stringify({
      '@type': kind,
      headline: 'My Own Page',
      citation: cited,
      about: [{ mentions: cited }],
    });
    const found = JSON.stringify(read(`<script type="application/ld+json">${json}</script>`) ?? '');
    expect(found).not.toMatch(/Cited|other\.9/);
  },
);
