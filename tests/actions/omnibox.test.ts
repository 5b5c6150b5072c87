import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addressFor, answerAddressBar, asXml, contentOf } from '../../lib/actions/omnibox.ts';
import { savePage } from '../../lib/library/index.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { storeTexts } from '../../lib/settings/spoken.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

type Listener = (line: string, then: unknown) => void;

/** What hears of the address bar: the test double of the browser has none. */
const started: Listener[] = [];
const changed: Listener[] = [];
const entered: Listener[] = [];
const listenTo = (listeners: Listener[]) => ({ addListener: (listener: Listener) => listeners.push(listener) });

beforeEach(() => {
  const events = {
    onInputStarted: listenTo(started),
    onInputChanged: listenTo(changed),
    onInputEntered: listenTo(entered),
  };
  Object.assign(browser, { omnibox: events });
});

test.each([
  ['Q&A <b>in</b> the wild', 'Q&amp;A &lt;b&gt;in&lt;/b&gt; the wild'],
  [`"Say 'hello'"`, '&quot;Say &apos;hello&apos;&quot;'],
  ['&amp; stays what it says', '&amp;amp; stays what it says'],
  ['bell\u0007 and line\nbreak', 'bell and linebreak'],
  ['broken \ud83d pair, whole 🎉, no\uffff character', 'broken \ufffd pair, whole 🎉, no character'],
])('%j is suggested to Chrome as %j', (title, description) => {
  expect(asXml(title)).toBe(description);
});

test.each([
  ['https://arxiv.org/abs/2401.00001', 'https://arxiv.org/abs/2401.00001'],
  ['http://old.example.org/7', 'id:"doi:10.1/x"'],
  ['javascript:alert(1)', 'id:"doi:10.1/x"'],
  ['nonsense', 'id:"doi:10.1/x"'],
])('a paper at %s is chosen as %s', (url, content) => {
  expect(contentOf({ id: 'doi:10.1/x' as PaperId, url })).toBe(content);
});

test.each([
  [' graph nets ', 'library.html#q=graph+nets'],
  ['https://evil.example/?a=1&b=2', 'library.html#q=https%3A%2F%2Fevil.example%2F%3Fa%3D1%26b%3D2'],
  ['', 'library.html'],
])('a line that was typed, %j, leads to the library, an address that nobody suggested too', async (line, place) => {
  expect((await addressFor(line)).replace(/^.*\/library/, 'library')).toBe(place);
});

test('a paper that was suggested is opened when the background has ended before it was chosen', async () => {
  await emptyLibrary();
  await savePage(page([paper(1, { title: 'Of Gulls' })]), noon);
  answerAddressBar();
  const suggestions = await new Promise((resolve) => changed[0]?.('gulls', resolve));
  expect(suggestions).toMatchObject([{ content: paper(1).url }]);
  vi.resetModules();
  (await import('../../lib/actions/omnibox.ts')).answerAddressBar();
  entered.at(-1)?.(paper(1).url, 'newForegroundTab');
  await expect.poll(async () => (await browser.tabs.query({})).map(({ url }) => url)).toContain(paper(1).url);
});

test('the first line is in the language that was chosen, though nobody has spoken it yet', async () => {
  const setDefaultSuggestion = vi.fn();
  Object.assign(browser.omnibox, { setDefaultSuggestion });
  await storeTexts({ language: 'de', messages: { omnibox_open: { message: 'Bibliothek öffnen' } } });
  answerAddressBar();
  started.at(-1)?.('', undefined);
  await expect.poll(() => setDefaultSuggestion.mock.lastCall).toEqual([{ description: 'Bibliothek öffnen' }]);
});
