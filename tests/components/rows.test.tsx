import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MoreButtons } from '../../components/MoreButtons.tsx';
import { type Marks, noMarks } from '../../components/marks.ts';
import { EmptyLibrary, LibraryFailed, NothingFound } from '../../components/notices.tsx';
import { PageLine } from '../../components/PageLine.tsx';
import { PaperRow } from '../../components/PaperRow.tsx';
import type { PaperActions } from '../../components/paper-actions.ts';
import { BestPassage } from '../../components/Snippet.tsx';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';

const paper: SavedPaper = {
  id: 'arxiv:2401.00001' as PaperId,
  ids: ['arxiv:2401.00001' as PaperId],
  title: 'Sampling Rivers with Diffusion Models',
  url: 'https://arxiv.org/abs/2401.00001',
  abstract: 'We measure rivers. Diffusion models fill the gaps between two gauges.',
  authors: ['Ada Brook', 'Ben Ford', 'Cleo Weir', 'Dan Lake'],
  published: '2024-01-02',
  venue: 'Hydrology',
  upvotes: 1234,
  sources: { title: { site: 'arXiv', at: 0 }, upvotes: { site: 'Hugging Face', at: 0 } },
  firstSeen: 0,
  lastSeen: 0,
  seenCount: 1,
  shelf: 'inbox',
  status: 'unread',
  starred: false,
  tags: ['rivers'],
  note: '',
};

const nothing = () => {};
const nothingYet = async () => {};
const actions: PaperActions = {
  onEdit: nothingYet,
  onStar: nothing,
  onTag: nothing,
  onUntag: nothing,
  onDelete: nothingYet,
  onOpen: nothing,
  onCopy: nothing,
  onUndo: nothing,
  completeTag: async () => [],
};
const usual = {
  actions,
  reachable: true,
  open: false,
  field: undefined,
  selected: false,
  isFirst: true,
  onOpen: nothing,
  onField: nothing,
  onSelect: nothing,
};
const markDiffusion: Marks = (text) => [...text.matchAll(/diffusion/gi)].map((m) => [m.index, m.index + m[0].length]);

function show(element: ReactNode): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${renderToStaticMarkup(element)}</body></html>`).document.body;
}

const row = (changes: Partial<SavedPaper> = {}, marks = noMarks, state = {}) =>
  show(<PaperRow paper={{ ...paper, ...changes }} {...{ marks, ...usual, ...state }} />);

const texts = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);

const labels = (body: HTMLElement) =>
  [...body.querySelectorAll('button')].map((each) => each.getAttribute('aria-label'));

test('a row says who wrote the paper, when, where, who showed it and who liked it', () => {
  const words = row().textContent;
  for (const part of ['Ada Brook +3', '2024', 'Hydrology', 'arXiv, Hugging Face']) expect(words).toContain(part);
  expect(row().querySelector('[aria-label$="upvotes"]')?.textContent).toMatch(/1[.,]2/);
});

test('each button of a row says what it does', () => {
  expect(labels(row())).toEqual(['Abstract', 'Star']);
  const more = show(
    <MoreButtons shelf={paper.shelf} reachable row={{ current: { paper, actions, onField: nothing } }} />,
  );
  expect(labels(more)).toEqual(['Keep', 'Dismiss', 'Add tag', 'Copy as BibTeX', 'Delete']);
  expect(labels(row({ starred: true }))).toContain('Unstar');
  expect(labels(row({}, noMarks, { field: 'tag' }))).toContain('Remove tag rivers');
});

test.each([
  ['inbox', 'In the inbox', ''],
  ['kept', 'Kept', ''],
  ['dismissed', 'Dismissed', 'Dismissed'],
] as const)(
  'a paper on the shelf "%s" says so by a shape with a name, and a dismissed one by a word',
  (shelf, name, word) => {
    const body = row({ shelf });
    expect(body.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(name);
    expect(body.textContent.includes('Dismissed')).toBe(word !== '');
  },
);

test('matches are marked in title and snippet', () => {
  const abstract = String(paper.abstract);
  expect(texts(row({}, markDiffusion), 'h2 mark')).toEqual(['Diffusion']);
  expect(texts(show(<BestPassage abstract={abstract} marks={markDiffusion} />), 'p mark')).toEqual(['Diffusion']);
});

test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;b&gt;', '\ud800', ''])(
  'a title, name, tag or abstract of "%s" is shown as text',
  (text) => {
    const body = row({ title: text, authors: [text], tags: [text], abstract: text, venue: text }, markDiffusion);
    const snippet = show(<BestPassage abstract={text} marks={markDiffusion} />);
    expect([body, snippet].flatMap((each) => [...each.querySelectorAll('script, img, b')])).toEqual([]);
    expect(body.querySelector('h2')?.textContent?.toWellFormed()).toBe(text.toWellFormed());
  },
);

test('an address that a browser should not open is no link', () => {
  expect(row({ url: 'javascript:alert(1)' }).querySelector('a')?.hasAttribute('href')).toBe(false);
  expect(row().querySelector('a')?.getAttribute('href')).toBe(paper.url);
});

test('a paper of which little is known is shown without gaps', () => {
  const { abstract, authors, published, venue, upvotes, ...little } = paper;
  const body = show(<PaperRow paper={{ ...little, sources: {} }} marks={noMarks} {...usual} />);
  expect(body.querySelector('h2')?.parentElement?.textContent).toBe('Sampling Rivers with Diffusion Modelsrivers');
});

describe('the line on the page', () => {
  const [onRead, onPause, onResume, onAllow] = [nothing, nothing, nothing, nothing];
  const pageActions = { onRead, onPause, onResume, onAllow, onSave: nothing, onUnsave: nothing };
  const at = { site: 'arXiv', pageUrl: 'https://arxiv.org/list/cs.LG/new' };
  test.each([
    [{ ...at, found: 31, fresh: 12 }, 'This page: 31 papers, 12 new'],
    [{ ...at, found: 1, fresh: 0 }, 'This page: 1 paper, none new'],
    [{ ...at, found: 0, fresh: 0 }, 'This page: 0 papers'],
    [
      {
        ...at,
        byHand: true,
        found: 1,
        fresh: 1,
        saved: { paperId: 'arxiv:1' as PaperId, isNew: true, edit: 1 },
      } as const,
      'This page is saved',
    ],
    [{ ...at, problem: 'The page looks different.' }, 'The page looks different.'],
    [{ site: 'arXiv', paused: 'here' } as const, 'Paused on arXiv'],
    [{ site: 'arXiv', paused: 'everywhere' } as const, 'Paused on all sites'],
    [{ site: 'arXiv', isUnread: true } as const, 'This page has not been read'],
    [{ site: 'arXiv', locked: true } as const, 'The browser keeps this page from Gleaner'],
  ])('%j reads "%s"', (status, words) => {
    const line = show(<PageLine status={status} actions={pageActions} />);
    expect(line.querySelector('span')?.textContent).toBe(words);
  });
});

const noWays = { spellings: [], shorter: [] };

test.each([
  ['an empty library', <EmptyLibrary key="" />, 'a'],
  [
    'a query without results',
    <NothingFound key="" query="zebra" ways={noWays} onSearch={nothing} onClear={nothing} />,
    'button',
  ],
  ['a library that cannot be read', <LibraryFailed key="" reason="QuotaExceededError" onRetry={nothing} />, 'button'],
])('%s says what is the matter and what to do', (_, notice, wayOut) => {
  const body = show(notice);
  expect(body.querySelector('h2')?.textContent).toBeTruthy();
  expect(body.querySelectorAll(wayOut).length).toBeGreaterThan(0);
});
