import { Popup } from './popup.ts';
import { readSampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ chromiumGleaner }) => void (await readSampleDay(chromiumGleaner)));

test('letters go to the search field, wherever the focus is', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(async () => (await popup.rows()).length).toBe(12);
  await popup.tab.press('ArrowDown');
  await expect.poll(() => popup.focused()).not.toBe('Search papers');
  await popup.tab.type('tidepol');
  await expect.poll(() => popup.titles()).toEqual([tidepool]);
  await popup.tab.press('Escape');
  await expect.poll(async () => (await popup.rows()).length).toBe(12);
});

test('arrow keys go through the papers, open an abstract and lead back', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(async () => (await popup.rows()).length).toBe(12);
  const titles = await popup.titles();
  const steps = [
    ['ArrowDown', titles[0]],
    ['ArrowDown', titles[1]],
    ['End', titles[11]],
    ['ArrowUp', titles[10]],
    ['Home', titles[0]],
    ['ArrowUp', 'Search papers'],
  ] as const;
  for (const [key, focused] of steps) {
    await popup.tab.press(key);
    await expect.poll(() => popup.focused(), key).toBe(focused);
  }
});

test('the right arrow shows the whole abstract, the left one hides it', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  const ending = 'We release the tasks, a simulated colleague and all transcripts.';
  await popup.search('tidepool');
  await expect.poll(() => popup.titles()).toEqual([tidepool]);
  await popup.tab.press('ArrowDown');
  await popup.tab.press('ArrowRight');
  await expect.poll(() => expanded(popup)).toContain(ending);
  await popup.tab.press('ArrowLeft');
  await expect.poll(() => expanded(popup)).toBe('');
});

test('Enter on a paper opens its page in another tab', async ({ chromiumGleaner: gleaner }) => {
  const address = 'https://huggingface.co/papers/2609.90533';
  gleaner.serve(address, '<title>The paper itself</title>');
  const popup = await Popup.open(gleaner);
  await popup.search('tidepool');
  await expect.poll(() => popup.titles()).toEqual([tidepool]);
  await popup.tab.press('ArrowDown');
  const opened = gleaner.context.waitForEvent('page');
  await popup.tab.press('Enter');
  await expect(await opened).toHaveTitle('The paper itself');
  expect((await opened).url()).toBe(address);
});

/** What an opened row says; nothing when none is open. */
function expanded(popup: Popup): Promise<string> {
  return popup.tab.evaluate(() => document.querySelector<HTMLElement>('[data-open="true"]')?.innerText ?? '');
}
