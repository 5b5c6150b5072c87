import type { browser } from 'wxt/browser';
import { launchChromium } from './chromium.ts';
import type { Tab } from './gleaner.ts';
import { badgeOf, papersIn, titlesIn } from './library.ts';
import { tabTo } from './marks.ts';
import { pickFromMenu } from './menu.ts';
import { Options } from './options.ts';
import { sitePages } from './pages.ts';
import { expect, test } from './test.ts';
import { ToolbarPopup } from './toolbar-popup.ts';

declare const chrome: typeof browser;

const article = 'https://journal.example.org/articles/7?from=mail';
const described = `<!doctype html><html><head><title>Birds 7 | A journal</title>
  <meta name="citation_title" content="Songs of the Marsh"><meta name="citation_author" content="Lovelace, Ada">
  <meta name="citation_publication_date" content="2025/03/09"><meta name="citation_doi" content="10.99999/birds.9">
  <meta name="citation_journal_title" content="Birds"><meta name="DC.description" content="We listened at dawn."></head>
  <body><h1>Songs of the Marsh</h1></body></html>`;

const allowed = ['https://journal.example.org/*'];

test('any page is saved as the paper that it describes, to keep, when the reader asks for it', async ({ profile }) => {
  const gleaner = await launchChromium(profile, { allowed });
  gleaner.serve(article, described);
  const tab = await gleaner.open(article);
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('Save this page');
  expect(await papersIn(gleaner)).toEqual([]);
  await popup.press('Save this page');
  await expect.poll(() => popup.text()).toContain('Saved “Songs of the Marsh”');
  expect(await papersIn(gleaner)).toMatchObject([
    {
      id: 'doi:10.99999/birds.9',
      title: 'Songs of the Marsh',
      url: article,
      authors: ['Ada Lovelace'],
      published: '2025-03-09',
      venue: 'Birds',
      abstract: 'We listened at dawn.',
      shelf: 'kept',
      sources: { title: { site: 'journal.example.org' } },
    },
  ]);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('1');
  await gleaner.close();
});

test('a page that describes no paper is saved by its title and address', async ({ profile }) => {
  const gleaner = await launchChromium(profile, { allowed });
  gleaner.serve(article, '<!doctype html><title>A blog post on birds</title><p>Birds sing.</p>');
  await gleaner.open(article);
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('Save this page');
  await popup.press('Save this page');
  await expect.poll(() => papersIn(gleaner)).toMatchObject([{ title: 'A blog post on birds', url: article }]);
  await expect.poll(() => popup.text()).toContain('Undo');
  await popup.press('Undo');
  await expect.poll(() => papersIn(gleaner)).toEqual([]);
  await gleaner.close();
});

test('a page that is saved by the menu says so, and is taken back where it says so', async ({ profile }) => {
  const gleaner = await launchChromium(profile, { allowed });
  gleaner.serve(article, described);
  const tab = await gleaner.open(article);
  await pickFromMenu(gleaner, 'save-this-page');
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Songs of the Marsh']);
  await expect.poll(() => notesOn(tab)).toBe(1);
  await tabTo(tab, 'gleaner-note');
  await tab.press('Enter');
  await expect.poll(() => titlesIn(gleaner)).toEqual([]);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('');

  await pickFromMenu(gleaner, 'save-this-page');
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Songs of the Marsh']);
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('This page is saved Undo');
  await popup.press('Undo');
  await expect.poll(() => titlesIn(gleaner)).toEqual([]);
  await expect.poll(() => popup.text()).toContain('Save this page');
  await gleaner.close();
});

test('a note that has the focus waits for the reader', async ({ profile }) => {
  const gleaner = await launchChromium(profile, { allowed });
  gleaner.serve(article, described);
  const tab = await gleaner.open(article);
  await pickFromMenu(gleaner, 'save-this-page');
  await expect.poll(() => notesOn(tab)).toBe(1);
  await tabTo(tab, 'gleaner-note');
  const fens = 'https://journal.example.org/articles/8';
  gleaner.serve(fens, '<!doctype html><title>A blog post on fens</title>');
  const other = await gleaner.open(fens);
  await pickFromMenu(gleaner, 'save-this-page');
  await expect.poll(() => notesOn(other)).toBe(1);
  await expect.poll(() => notesOn(other), { timeout: 20_000 }).toBe(0);
  expect(await notesOn(tab)).toBe(1);
  await tab.toFront();
  await tab.press('Enter');
  await expect.poll(() => titlesIn(gleaner)).toEqual(['A blog post on fens']);
  await gleaner.close();
});

test('a page without a paper says on itself why it has no BibTeX', async ({ profile }) => {
  const gleaner = await launchChromium(profile, { allowed });
  gleaner.serve(article, '<!doctype html><title>A blog post on birds</title><p>Birds sing.</p>');
  const tab = await gleaner.open(`${article}#songs`);
  await pickFromMenu(gleaner, 'copy-bibtex');
  await expect.poll(() => notesOn(tab)).toBe(1);
  expect(await badgeOf(gleaner, tab)).toMatchObject({
    text: '!',
    title: expect.stringContaining('describes no paper'),
  });
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('This page describes no paper');
  expect(await titlesIn(gleaner)).toEqual([]);
  await gleaner.close();
});

/** How many notes of ours stand on a page, which itself cannot read them. */
function notesOn(tab: Tab): Promise<number> {
  return tab.evaluate(
    () => [...document.querySelectorAll('gleaner-note')].filter((note) => note.shadowRoot === null).length,
  );
}

const preprints = 'https://eprint.iacr.org/';

test('a site that the browser asks for is read once it is allowed, and named in the options', async ({ profile }) => {
  const page = sitePages().find(({ file }) => file.startsWith('eprint.iacr.org/search'));
  if (!page) throw new Error('There is no page of the optional site');
  const gleaner = await launchChromium(profile, { allowed: [`${preprints}*`] });
  gleaner.serve(page.address, page.html);
  await expect.poll(async () => (await Options.open(gleaner)).text()).toContain('IACR ePrint');
  await gleaner.open(page.address);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBeGreaterThan(0);
  await gleaner.close();
});

test('a site that the browser asks for is left alone until then', async ({ chromiumGleaner: gleaner }) => {
  const page = sitePages().find(({ file }) => file.startsWith('eprint.iacr.org/search'));
  gleaner.serve(page?.address ?? '', page?.html ?? '');
  const tab = await gleaner.open(page?.address ?? '');
  expect(await tab.evaluate(() => document.readyState)).toBe('complete');
  const scripts = await gleaner.backstage.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(scripts).toEqual([]);
});
