import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Capturing, captureListings } from '../../lib/actions/capture-listings.ts';
import type { sendMessage } from '../../lib/messages/protocol.ts';
import { LayoutChanged, type Site } from '../../lib/sites/site.ts';
import { paper } from '../library/shown-pages.ts';
import { parse } from '../sites/pages.ts';

const pageUrl = 'https://arxiv.org/list/cs.CL/new';

/** A site whose page lists what `extract` gives. */
const siteThat = (extract: Site['extract']): Site => ({
  name: 'arXiv',
  matches: ['https://arxiv.org/list/*'],
  extract,
});

const rebuilt = siteThat(() => {
  throw new LayoutChanged('arXiv', pageUrl, 'list entry');
});
const listing = siteThat(() => [paper(1)]);

let capturing: Capturing;
/** How many marks the page gets ready for, each time that it is told. */
let expected: number[];
let isBackgroundDown: boolean;
/** What the background has heard, in order. */
let heard: [string, object][];

beforeEach(() => {
  heard = [];
  expected = [];
  isBackgroundDown = false;
  vi.stubGlobal('MutationObserver', parseHTML('').MutationObserver);
  vi.useFakeTimers();
});
afterEach(() => {
  capturing.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tab shows a listing of the site; the reader wants it read by itself, or not. */
async function arriveAt(site: Site, isWanted: boolean): Promise<void> {
  const document = Object.defineProperty(parse('<ul></ul>'), 'URL', { value: pageUrl });
  const send = async (type: string, message: { papers?: unknown[] }) => {
    if (isBackgroundDown) throw new Error('the background is gone');
    heard.push([type, message]);
    return message.papers?.map(() => null);
  };
  capturing = captureListings(document, site, send as typeof sendMessage, async () => isWanted, {
    expect: (headings) => expected.push(headings.length),
    show: vi.fn(),
  });
  await quiet();
}

/** Time goes by until nothing is to be expected of the page any more. */
async function quiet(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20_000);
}

test('a page that was left alone is read at the reader’s word', async () => {
  await arriveAt(listing, false);
  expect(heard).toMatchObject([['capture', { papers: [] }]]);
  capturing.readNow();
  await quiet();
  expect(heard.slice(1)).toMatchObject([['capture', { papers: [{ paper: paper(1) }] }]]);
});

test('a page that was left alone and cannot be read at the reader’s word is reported, each time', async () => {
  await arriveAt(rebuilt, false);
  for (const times of [1, 2]) {
    capturing.readNow();
    await quiet();
    const reports = heard.filter(([type]) => type === 'unreadable');
    expect(reports).toMatchObject(Array(times).fill(['unreadable', { pageUrl, missing: 'list entry' }]));
  }
});

test('a page that cannot be read by itself is reported once', async () => {
  await arriveAt(rebuilt, true);
  capturing.readAgain();
  await quiet();
  expect(heard).toMatchObject([['unreadable', { pageUrl, missing: 'list entry' }]]);
});

test('a page gets ready for marks while its papers are sent, and for none once that has failed', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const heading = parse('<h3></h3>').querySelector('h3') as Element;
  const site = { ...listing, rowOf: () => heading };
  await arriveAt(site, true);
  expect(expected).toEqual([1]);
  capturing.stop();
  isBackgroundDown = true;
  expected = [];
  await arriveAt(site, true);
  expect(expected.length).toBeGreaterThan(1);
  expect(expected.at(-1)).toBe(0);
});
