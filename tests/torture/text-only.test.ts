import { expect, test } from 'vitest';
import { webAddress } from '../../components/links.ts';
import { asXml, contentOf } from '../../lib/actions/omnibox.ts';
import { savedPaper } from '../../lib/import/saved-paper.ts';
import { describePaper, editPapers, papersById, renameTag, savePage } from '../../lib/library/index.ts';
import { parseCapture } from '../../lib/messages/door.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { parseFoundPaper } from '../../lib/paper/schema.ts';
import { asciiAddress } from '../../lib/paper/visible.ts';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import { payloads } from './payloads.ts';

const address = 'https://arxiv.org/abs/2401.00001';
const found = { title: 'A paper', url: address, ids: ['arxiv:2401.00001'] };
const saved = {
  ...{
    id: 'arxiv:2401.00001',
    ids: ['arxiv:2401.00001'],
    title: 'A paper',
    url: address,
    sources: {},
    tags: [],
    note: '',
  },
  ...{ firstSeen: 1, lastSeen: 1, seenCount: 1, shelf: 'inbox', status: 'unread', starred: false },
};
const disguising = /[^\P{Cc}\t-\r]|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[\u200b\ufeff]/u;
const disguised = 'a\u0000\u202eb\u2066c\u200f\u061cd\u200b\ufeffe\u009b\ufffff';

test('there are two hundred payloads, each of its own', () => {
  expect(payloads).toHaveLength(200);
  expect(new Set(payloads.map(({ text }) => text)).size).toBe(200);
});

test.each(payloads)('$mark leads nowhere but to a web page: $text', ({ text }) => {
  expect(webAddress(text) ?? 'https:').toMatch(/^https?:/);
  expect(contentOf({ id: 'arxiv:2401.00001' as PaperId, url: text })).toMatch(/^(?:https:|id:)/);
  expect(asXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
  expect(parseFoundPaper({ ...found, url: text })?.url ?? address).toMatch(/^https?:\/\//);
  expect(parseFoundPaper({ ...found, pdfUrl: text })?.pdfUrl ?? address).toMatch(/^https?:\/\//);
  expect(parseFoundPaper({ ...found, title: text })?.title ?? '').not.toMatch(disguising);
});

test('what disguises text is not let in by a page', () => {
  const texts = {
    title: disguised,
    abstract: disguised,
    venue: disguised,
    authors: [disguised],
    subjects: [disguised],
  };
  const shown = { title: 'abcdef', abstract: 'abcdef', venue: 'abcdef', authors: ['abcdef'], subjects: ['abcdef'] };
  expect(parseFoundPaper({ ...found, ...texts })).toMatchObject(shown);
  const around = { site: 'arXiv', page: '/list/*', pageUrl: address, papers: [], before: { found: 0, fresh: 0 } };
  expect(parseCapture({ ...around, listing: disguised }).listing).toBe('abcdef');
});

test('what disguises text is not let in by a file', () => {
  const texts = { title: disguised, abstract: disguised, authors: [disguised], tags: [disguised] };
  const shown = { title: 'abcdef', abstract: 'abcdef', authors: ['abcdef'], tags: ['abcdef'] };
  expect(savedPaper({ ...saved, ...texts })?.record).toMatchObject(shown);
});

test('what disguises text is not let in with what a reader pastes', async () => {
  await savePage(page([paper(1)]), noon);
  await editPapers([id(1)], { addTags: [disguised] });
  await describePaper(id(1), 'title', disguised);
  await describePaper(id(1), 'authors', [disguised]);
  const [edited] = await papersById([id(1)]);
  expect(edited).toMatchObject({ title: 'abcdef', authors: ['abcdef'], tags: ['abcdef'] });
  await renameTag('abcdef', `${disguised}g`);
  expect((await papersById([id(1)]))[0]?.tags).toEqual(['abcdefg']);
});

test('text that reads from right to left keeps its letters', () => {
  const title = 'שלום עולם، مرحبا بالعالم \u200dक्\u200cष';
  expect(parseFoundPaper({ ...found, title })?.title).toBe(title);
});

test.each([
  ['https://\u0430rxiv.org/abs/1', 'https://xn--rxiv-43d.org/abs/1'],
  ['https://例え.jp/x', 'https://xn--r8jz45g.jp/x'],
  ['https://example.org/\u202efdp.exe', 'https://example.org/%E2%80%AEfdp.exe'],
  ['https://example.org', 'https://example.org'],
])('the address %s is kept as %s', (given, kept) => {
  expect(asciiAddress(given)).toBe(kept);
  expect(parseFoundPaper({ ...found, url: given })?.url).toBe(kept);
  expect(savedPaper({ ...saved, url: given })?.record.url).toBe(kept);
});
