import { zipSync } from 'fflate';
import type { browser as chromeApi } from 'wxt/browser';
import { fillLibrary } from '../bench/library-in-browser.ts';
import { papers } from '../search/corpus/corpus.ts';
import { FakeZotero } from '../zotero/fake-zotero.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Tab } from './gleaner.ts';
import { papersIn, sightingsIn, titlesIn } from './library.ts';
import { LibraryPage } from './library-page.ts';
import { Options } from './options.ts';
import { readSampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof chromeApi;

/** So many papers take longer to be packed than Firefox leaves a background that seems idle, in milliseconds. */
const LARGE = 15_000;
const IDLE = 2_000;

const bibtex = `@article{gull2025, title = {On Gulls}, author = {Gull, Ada}, year = 2025, doi = {10.1000/gull}}
@article{broken, title = {No end
@misc{tern2024, title = {On Terns}, year = 2024}
`;

test('a file is shown before it is imported, an entry that is broken costs only itself, and Undo takes all back', async ({
  gleaner,
}) => {
  const library = await LibraryPage.open(gleaner);
  await drop(library.tab, 'birds.bib', Buffer.from(bibtex));
  await expect.poll(() => library.text()).toContain('2 papers are new');
  expect(await library.text()).toMatch(/1 entry cannot be read.*Line 2: /);
  expect(await titlesIn(gleaner)).toEqual([]);
  await library.tab.click('button', 'Import 2 papers');
  await expect.poll(() => titlesIn(gleaner)).toEqual(['On Gulls', 'On Terns']);
  await library.tab.click('button', 'Show');
  await expect.poll(async () => (await library.titles()).sort()).toEqual(['On Gulls', 'On Terns']);
  await library.tab.click('button', 'Undo');
  await expect.poll(() => titlesIn(gleaner)).toEqual([]);
});

test('a zip that would fill the memory is refused, and says so', async ({ gleaner }) => {
  const library = await LibraryPage.open(gleaner);
  const bomb = zipSync({ 'papers.bib': new Uint8Array(48 * 1024 * 1024) }, { level: 1 });
  await drop(library.tab, 'bomb.zip', Buffer.from(bomb));
  await expect.poll(() => library.text()).toContain('“bomb.zip” cannot be imported The file is too large.');
  await library.tab.click('button', 'Choose another file');
  await library.tab.fill('textbox', 'Or paste arXiv numbers, DOIs, or entries of any of these kinds', '2401.01234');
  await library.tab.click('button', 'Read the list');
  await expect.poll(() => library.text()).toContain('1 paper is new');
});

test('who chooses no file after all keeps what they have pasted', async ({ gleaner }) => {
  const { tab } = await LibraryPage.open(gleaner);
  await tab.click('button', 'Import…');
  const field = 'Or paste arXiv numbers, DOIs, or entries of any of these kinds';
  await tab.fill('textbox', field, '2401.01234');
  // What the browser sends where its window for files is closed, which no test can do.
  await tab.evaluate(() => {
    const file = document.querySelector('dialog input[type=file]');
    file?.dispatchEvent(new Event('cancel', { bubbles: true }));
  });
  await tab.click('button', 'Read the list');
  await expect.poll(() => tab.evaluate(() => document.querySelector('dialog')?.innerText)).toContain('1 paper is new');
});

test('the file that is chosen for backups is written at once, and not when the library is gone', async ({ gleaner }, {
  project,
}) => {
  test.skip(project.name === 'firefox', 'It lets no file be chosen that is written again and again.');
  await readSampleDay(gleaner);
  const options = await Options.open(gleaner);
  // A file that needs no window to be chosen in.
  await options.tab.evaluate(() => {
    const choose = async () => (await navigator.storage.getDirectory()).getFileHandle('mine.zip', { create: true });
    Object.assign(globalThis, { showSaveFilePicker: choose });
  });
  const size = () =>
    options.tab.evaluate(async () => {
      const file = await (await navigator.storage.getDirectory()).getFileHandle('mine.zip');
      return (await file.getFile()).size;
    });
  await options.tab.click('radio', 'Into a file of your choice');
  await expect.poll(() => options.text()).toContain('The library is backed up');
  expect(await options.text()).toContain('; 0 changes since.');
  const written = await size();
  expect(written).toBeGreaterThan(100);
  await gleaner.backstage.evaluate(() => chrome.storage.local.set({ loss: { before: 9, left: 1, at: Date.now() } }));
  await options.tab.click('button', 'Back up now');
  await expect.poll(() => options.text()).toContain('Nothing was written');
  expect(await size()).toBe(written);
});

test('a backup gives back a library that was erased, as it was', async ({ gleaner }) => {
  await readSampleDay(gleaner);
  const options = await Options.open(gleaner);
  const backup = await gleaner.download(() => options.tab.click('button', 'Back up now'));
  expect(backup.name).toMatch(/^gleaner-backup-[\d-]+\.zip$/);
  const [before, sightings] = [await papersIn(gleaner), await sightingsIn(gleaner)];
  await options.tab.click('button', 'Erase everything…');
  await options.tab.fill('textbox', 'Type “erase” to go on', 'erase');
  await options.tab.click('button', 'Erase everything');
  await expect.poll(() => options.text().catch(() => '')).toContain('Your library holds 0 papers');

  const renewed = await Options.open(gleaner);
  await renewed.tab.click('button', 'Restore a backup…');
  await drop(renewed.tab, backup.name, backup.bytes);
  await renewed.tab.click('button', `Merge ${before.length} papers into the library`);
  await expect.poll(() => papersIn(gleaner)).toEqual(before);
  expect(await sightingsIn(gleaner)).toEqual(sightings);

  await renewed.tab.click('button', 'Restore a backup…');
  await drop(renewed.tab, backup.name, backup.bytes);
  await expect.poll(() => renewed.text()).toContain(`${before.length} papers are in your library as they are`);
  await renewed.tab.evaluate(() => document.querySelector<HTMLElement>('dialog details:last-child summary')?.click());
  await renewed.tab.fill('textbox', 'Type “replace” to go on', 'replace');
  const former = await gleaner.download(() => renewed.tab.click('button', 'Replace the library'));
  expect(former.name).toMatch(/^gleaner-backup-/);
  await expect.poll(() => renewed.text()).toContain(`The library holds the backup’s ${before.length} papers.`);
  expect(await papersIn(gleaner)).toEqual(before);
});

test('a backup that is due is written to the downloads by the background', async ({ profile }, { project }) => {
  const launch = project.name === 'firefox' ? launchFirefox : launchChromium;
  const gleaner = await launch(profile, { allowed: ['downloads'] });
  await readSampleDay(gleaner);
  const options = await Options.open(gleaner);
  await options.tab.click('radio', 'By itself, into the downloads');
  await gleaner.backstage.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
  await expect.poll(() => options.text()).toContain('; 0 changes since.');
  const written = await gleaner.backstage.evaluate(async () =>
    (await chrome.downloads.search({})).map(({ state, mime }) => ({ state, mime })),
  );
  expect(written).toEqual([expect.objectContaining({ state: 'complete', mime: 'application/zip' })]);
  await gleaner.close();
});

test('a backup is written though one before was broken off', async ({ profile }, { project }) => {
  test.skip(project.name === 'firefox', 'Its background makes the file itself.');
  const gleaner = await launchChromium(profile, { allowed: ['downloads'] });
  await readSampleDay(gleaner);
  const options = await Options.open(gleaner);
  await options.tab.click('radio', 'By itself, into the downloads');
  await gleaner.backstage.evaluate(async () => {
    await chrome.offscreen.createDocument({ url: '/backup.html', reasons: ['BLOBS'], justification: 'left over' });
    await chrome.alarms.create('backup', { when: Date.now() });
  });
  await expect.poll(() => options.text()).toContain('; 0 changes since.');
  await gleaner.close();
});

// A machine that runs four browsers at once stands still for up to a second: not so long as the background may be idle.
test('a backup of a large library is written by the background', async ({ profile }, { project }) => {
  test.setTimeout(180_000);
  const launch = project.name === 'firefox' ? launchFirefox : launchChromium;
  const gleaner = await launch(profile, { allowed: ['downloads'], idle: IDLE });
  const options = await Options.open(gleaner);
  await options.tab.click('radio', 'By itself, into the downloads');
  const library = papers(LARGE);
  await gleaner.backstage.evaluate(fillLibrary, { papers: library, total: LARGE });
  await gleaner.stopBackground();
  await gleaner.backstage.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
  const written = () => gleaner.backstage.evaluate(() => chrome.downloads.search({ state: 'complete' }));
  await expect.poll(async () => (await written()).length, { timeout: 120_000 }).toBe(1);
  await gleaner.close();
});

test('papers go to Zotero, are marked, and are left out the next time', async ({ profile }, { project }) => {
  const zotero = new FakeZotero();
  const { port } = new URL(await zotero.start());
  const launch = project.name === 'firefox' ? launchFirefox : launchChromium;
  const gleaner = await launch(profile, { allowed: ['http://127.0.0.1/*'] });
  try {
    await readSampleDay(gleaner);
    const options = await Options.open(gleaner);
    await options.tab.fill('textbox', 'Port of Zotero on this computer', port);
    await options.tab.press('Tab');
    const library = await LibraryPage.open(gleaner, '#q=tidepool');
    await sendToZotero(library);
    await expect.poll(() => library.text()).toContain('Send 1 paper');
    await library.tab.click('button', 'Send 1 paper');
    await expect.poll(() => library.text()).toContain('Zotero has taken 1 paper.');
    await library.tab.click('button', 'Close');
    expect([...zotero.sessions.values()]).toMatchObject([{ items: [{ title: tidepool }], target: 'C12' }]);
    await sendToZotero(library);
    await expect.poll(() => library.text()).toContain('1 paper was sent before, and is left out');
    await library.tab.press('Escape');
    await zotero.stop();
    await sendToZotero(library);
    await expect.poll(() => library.text()).toContain('Zotero does not answer. Start it on this computer');
  } finally {
    await gleaner.close();
  }
});

async function sendToZotero({ tab }: LibraryPage): Promise<void> {
  await tab.click('button', 'Export');
  await tab.click('menuitem', 'Zotero… (beta)');
}

/** Drops a file on the page. */
async function drop(tab: Tab, name: string, bytes: Buffer): Promise<void> {
  await tab.evaluate(
    ([name, base64]) => {
      const letters = atob(base64 as string);
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], name as string));
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    [name, bytes.toString('base64')],
  );
}
