import { badgeOf } from './library.ts';
import { demoPages } from './pages.ts';
import { Popup } from './popup.ts';
import { readSampleDay, sampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';
import { ToolbarPopup } from './toolbar-popup.ts';

test('an empty library says where to begin', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('No papers yet');
});

test('the popup on the toolbar has the focus, and says what the page in front holds', async ({
  chromiumGleaner: gleaner,
}) => {
  const tab = await readSampleDay(gleaner);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('12');
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('This page: 12 papers, 12 new');
  await expect.poll(() => popup.focused()).toBe('Search papers');
  await popup.type('tidepol');
  await expect.poll(() => popup.text()).toContain('1 found');
});

test('the popup on the toolbar says in words why a page could not be read', async ({ chromiumGleaner: gleaner }) => {
  const [page] = demoPages().filter(({ address }) => address === sampleDay);
  gleaner.serve(sampleDay, page?.html.replaceAll('article', 'paper-card') ?? '');
  const tab = await gleaner.open(sampleDay);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('!');
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('Hugging Face has changed');
});
