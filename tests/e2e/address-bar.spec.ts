import type { ChromiumBrowser } from './chromium.ts';
import { pickFromMenu } from './menu.ts';
import { readSampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

/** The browser's own events, as Chromium lets them be raised from within: no test can type into its address bar. */
interface Raised {
  dispatch(...told: unknown[]): void;
}
declare const chrome: {
  omnibox: Record<'onInputChanged' | 'onInputEntered', Raised>;
  commands: Record<'onCommand', Raised>;
};

test('the address bar suggests papers, and leads to the library', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  const suggestions = await background(gleaner).evaluate(
    () => new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch('tidepol benchmrk', resolve)),
  );
  expect(suggestions).toMatchObject([{ content: 'https://huggingface.co/papers/2609.90533' }]);
  expect(JSON.stringify(suggestions)).toContain(tidepool);
  await background(gleaner).evaluate(() => chrome.omnibox.onInputEntered.dispatch('tidepol & co', 'newForegroundTab'));
  await expect.poll(() => opened(gleaner)).toContain('library.html#q=tidepol+%26+co');
});

test('a selection is searched by the menu, and the library opened by its key', async ({ chromiumGleaner: gleaner }) => {
  await pickFromMenu(gleaner, 'search-selection', 'graph\n nets');
  await background(gleaner).evaluate(() => chrome.commands.onCommand.dispatch('open-library'));
  await expect
    .poll(() => opened(gleaner))
    .toEqual(expect.arrayContaining(['library.html#q=graph+nets', 'library.html']));
});

function background({ context }: ChromiumBrowser) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background is asleep');
  return worker;
}

/** The pages of the extension that are open. */
function opened({ context }: ChromiumBrowser): string[] {
  return context.pages().map((page) => page.url().replace(/^chrome-extension:\/\/\w+\//, ''));
}
