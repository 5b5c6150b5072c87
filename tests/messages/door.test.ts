import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseAct,
  parseCapture,
  parseCardChange,
  parseUnreadable,
  type Sender,
  tabOf,
} from '../../lib/messages/door.ts';

const paper = { title: 'A paper', url: 'https://arxiv.org/abs/2401.01234', ids: ['arxiv:2401.01234'] };
const capture = {
  site: 'arXiv',
  page: 'https://arxiv.org/list/*',
  pageUrl: 'https://arxiv.org/list/cs.CL/new',
  listing: 'cs.CL',
  papers: [{ paper, position: 0 }],
  before: { found: 0, fresh: 0 },
};

test('a capture comes through as it was sent', () => {
  expect(parseCapture(capture)).toEqual(capture);
});

test('a bad paper costs only itself', () => {
  const papers = [{ paper: { title: 'No address' }, position: 0 }, ...capture.papers];
  expect(parseCapture({ ...capture, papers }).papers).toEqual([undefined, { paper, position: 0 }]);
});

test.each([
  ['no message', undefined],
  ['text', 'capture'],
  ['no papers', { ...capture, papers: undefined }],
  ['501 papers', { ...capture, papers: Array.from({ length: 501 }, () => ({ paper, position: 0 })) }],
  ['a place below zero', { ...capture, papers: [{ paper, position: -1 }] }],
  ['a page that is no web page', { ...capture, pageUrl: 'javascript:alert(1)' }],
  ['a count that is none', { ...capture, before: { found: Number.NaN, fresh: 0 } }],
])('a capture with %s is refused', (_, message) => {
  expect(() => parseCapture(message)).toThrow();
});

test('a report of an unreadable page comes through, and nothing else', () => {
  const report = {
    site: 'arXiv',
    page: 'https://arxiv.org/list/*',
    pageUrl: 'https://arxiv.org/list/cs.CL/new',
    missing: 'row',
  };
  expect(parseUnreadable(report)).toEqual(report);
  expect(() => parseUnreadable({ ...report, missing: 7 })).toThrow();
});

const shown = { paperId: 'arxiv:2401.01234', pageUrl: 'https://arxiv.org/list/cs.CL/new' };
const token = '6f1c1c52-5a3e-4b57-9a53-0f4f7b1f2d11';

test('what a mark and a card can change comes through', () => {
  const change = { shelf: 'kept', addTags: ['vision'] };
  expect(parseAct({ ...shown, change })).toEqual({ ...shown, change });
  const more = { ...change, starred: true, removeTags: [], note: 'Read it.' };
  expect(parseCardChange({ token, change: more })).toEqual({ token, change: more });
});

test.each([
  ['a shelf that there is not', { shelf: 'bin' }],
  ['an empty tag', { addTags: [' '] }],
  ['tags without number', { addTags: Array.from({ length: 21 }, () => 'tag') }],
  ['a field that pages give', { title: 'Another' }],
])('a change of %s is refused', (_, change) => {
  expect(() => parseAct({ ...shown, change })).toThrow();
  expect(() => parseCardChange({ token, change })).toThrow();
});

test.each([{ note: 'Mine.' }, { starred: true }, { removeTags: ['vision'] }])('a mark cannot change %o', (change) => {
  expect(() => parseAct({ ...shown, change })).toThrow();
});

test('anything at all is either parsed or refused', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      try {
        parseCapture(message);
      } catch (error) {
        expect(error).toHaveProperty('issues');
      }
    }),
  );
});

describe('who may send', () => {
  const page = 'https://arxiv.org/list/cs.CL/new';
  const sender: Sender = { id: 'gleaner', frameId: 0, url: page, tab: { id: 3, incognito: false } };

  test('our script in the top frame of the tab that shows the page', () => {
    expect(tabOf(sender, 'gleaner', page)).toBe(3);
  });

  test.each<[string, Partial<Sender>]>([
    ['at another place of it', { url: `${page}#item3` }],
    [
      'once the page calls itself otherwise, of which the script has not heard',
      {
        url: 'https://arxiv.org/list/cs.CL/recent',
        tab: { id: 3, incognito: false, url: page },
      },
    ],
  ])('%s', (_, difference) => {
    expect(tabOf({ ...sender, ...difference }, 'gleaner', page)).toBe(3);
  });

  test.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'other' }],
    ['a frame within the page', { frameId: 1 }],
    ['a page of another site', { url: 'https://example.org/' }],
    ['another page of the site', { url: 'https://arxiv.org/list/cs.LG/new' }],
    ['the same page of another query', { url: `${page}?skip=25` }],
    ['an extension page', { tab: undefined }],
    ['a private window', { tab: { id: 3, incognito: true } }],
    ['nobody in particular', { url: undefined }],
  ])('not %s', (_, difference) => {
    expect(() => tabOf({ ...sender, ...difference }, 'gleaner', page)).toThrow('refused');
  });
});
