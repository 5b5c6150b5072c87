import { dailyPage } from './daily-page.ts';
import type { GleanerBrowser } from './gleaner.ts';
import { everythingStored, papersIn, titlesIn } from './library.ts';
import { Options } from './options.ts';
import { readSampleDay, rivers, sampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

test('a rule is previewed, applied to all papers, and taken back', async ({ gleaner }) => {
  await readSampleDay(gleaner);
  const options = await Options.open(gleaner);
  await options.tab.click('button', 'Add a rule');
  await options.tab.fill('textbox', 'Text', 'benchmark for agents');
  await options.tab.fill('textbox', 'then give it the tags', 'agents, to read');
  await expect.poll(() => options.text()).toContain(`1 paper of 12 would get tags: ${tidepool}`);
  await options.tab.click('button', 'Save the rule');
  await options.tab.click('button', 'Apply to all papers…');
  await options.tab.click('button', 'Tag 1 paper');
  await expect.poll(() => tagged(gleaner)).toEqual([[tidepool, 'agents', 'to read']]);
  await options.tab.click('button', 'Undo');
  await expect.poll(() => tagged(gleaner)).toEqual([]);
});

test('a rule with an expression that cannot be read says what is wrong, and is not saved', async ({ gleaner }) => {
  const options = await Options.open(gleaner);
  await options.tab.click('button', 'Add a rule');
  await options.choose('Test', 'matches');
  await options.tab.fill('textbox', 'Text', '(agents');
  await options.tab.fill('textbox', 'then give it the tags', 'agents');
  await expect.poll(() => options.text()).toContain('A bracket lacks its other half');
  expect(await options.isDisabled('Save the rule')).toBe(true);
});

test('what would leave the inbox is shown first, and what was kept stays', async ({ gleaner }) => {
  await readSampleDay(gleaner);
  await makeOlder(gleaner, 40, tidepool);
  await makeOlder(gleaner, 40, rivers);
  const options = await Options.open(gleaner);
  expect(await options.text()).not.toContain('would go');
  await options.tab.click('radio', 'after 30 days unseen');
  await expect.poll(() => options.text()).toContain('2 papers would go');
  expect(await titlesIn(gleaner)).toHaveLength(12);
  await options.tab.click('button', 'Delete 2 papers now');
  await expect.poll(async () => (await titlesIn(gleaner)).length).toBe(10);
  await options.tab.click('button', 'Undo');
  await expect.poll(() => titlesIn(gleaner)).toContain(rivers);
  expect(await options.tab.evaluate(() => document.activeElement?.localName)).toBe('main');
});

test('everything is erased once the word is typed', async ({ gleaner }) => {
  await readSampleDay(gleaner);
  const options = await Options.open(gleaner);
  await options.switch('arXiv');
  await options.tab.click('radio', 'Dark');
  await options.tab.click('button', 'Erase everything…');
  expect(await options.isDisabled('Erase everything')).toBe(true);
  await options.tab.fill('textbox', 'Type “erase” to go on', 'erase');
  await options.tab.click('button', 'Erase everything');
  // The page begins anew then, and cannot be read meanwhile.
  await expect.poll(() => options.text().catch(() => '')).toContain('Your library holds 0 papers');
  expect(await papersIn(gleaner)).toEqual([]);
  expect(await everythingStored(gleaner)).not.toMatch(/dark|arXiv|Tidepool/);
});

test('a theme is worn at once, and by pages that are opened later', async ({ gleaner }) => {
  const options = await Options.open(gleaner);
  await options.tab.click('radio', 'Dark');
  const theme = () => document.documentElement.dataset.theme;
  expect(await options.tab.evaluate(theme)).toBe('dark');
  const popup = await gleaner.openOwn('popup.html');
  await expect.poll(() => popup.evaluate(theme)).toBe('dark');
});

test('a listing is left alone until it is asked for, if the reader wants that', async ({ gleaner }) => {
  const options = await Options.open(gleaner);
  await options.tab.click('radio', 'Wait until I ask for it');
  const [address, title] = ['https://huggingface.co/papers/date/2026-09-30', 'Left alone'];
  gleaner.serve(address, dailyPage({ cards: [{ id: '2609.90001', title }] }));
  await (await gleaner.open(address)).close();
  await options.tab.click('radio', 'Save its papers by itself');
  await readSampleDay(gleaner);
  expect(await titlesIn(gleaner)).not.toContain(title);
});

test('the bar that was sent away from a site is brought back', async ({ gleaner }) => {
  await readSampleDay(gleaner);
  const listing = await gleaner.open(sampleDay);
  const hasBar = () => listing.evaluate(() => document.querySelector('gleaner-bar') !== null);
  await expect.poll(hasBar).toBe(true);
  const options = await Options.open(gleaner);
  const opened = () =>
    options.tab.evaluate(() => {
      const sites = document.querySelector<HTMLDetailsElement>('details:has([data-bar])');
      if (!sites?.open) sites?.querySelector('summary')?.click();
      return sites?.open;
    });
  await expect.poll(opened).toBe(true);
  const name = 'Hugging Face';
  await options.tab.click('switch', name, `[data-bar="${name}"]`);
  await expect.poll(hasBar).toBe(false);
  await expect.poll(() => options.text()).toContain('Left out on 1 site');
  await options.tab.click('switch', name, `[data-bar="${name}"]`);
  await expect.poll(hasBar).toBe(true);
  await expect.poll(() => options.text()).toContain('Shown on every site');
});

test('another language is spoken at once', async ({ gleaner }) => {
  const options = await Options.open(gleaner);
  await options.tab.click('radio', 'Deutsch');
  const language = () => options.tab.evaluate(() => document.documentElement.lang).catch(() => '');
  await expect.poll(language).toBe('de');
  expect(await options.text()).not.toContain('Appearance');
});

test('the licences of what is shipped are shown', async ({ gleaner }) => {
  const options = await Options.open(gleaner);
  await options.tab.click('button', 'Licences of what is shipped');
  await expect.poll(() => options.text()).toMatch(/react-dom [\d.]+ \(MIT\).*dexie|dexie.*react-dom/);
});

/** The titles of the papers with tags, and these. */
async function tagged(gleaner: GleanerBrowser): Promise<string[][]> {
  return (await papersIn(gleaner)).filter(({ tags }) => tags.length > 0).map(({ title, tags }) => [title, ...tags]);
}

/** Has a paper been seen so many days earlier than it was. */
async function makeOlder(gleaner: GleanerBrowser, days: number, title: string): Promise<void> {
  const paper = (await papersIn(gleaner)).find((each) => each.title === title);
  const older = { ...paper, lastSeen: Date.now() - days * 24 * 60 * 60 * 1_000 };
  await gleaner.backstage.evaluate(
    (json) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gleaner');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('papers', 'readwrite');
          writing.objectStore('papers').put(JSON.parse(json));
          writing.oncomplete = () => resolve(opening.result.close());
        };
      }),
    JSON.stringify(older),
  );
}
