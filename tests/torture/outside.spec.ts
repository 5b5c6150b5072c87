import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../e2e/chromium.ts';
import { DetailPane } from '../e2e/detail-pane.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import { type GleanerBrowser, WINDOW } from '../e2e/gleaner.ts';
import { LibraryPage } from '../e2e/library-page.ts';
import { cardOn, pointOf } from '../e2e/marks.ts';
import { Options } from '../e2e/options.ts';
import { Popup } from '../e2e/popup.ts';
import { readSampleDay, rivers, tidepool } from '../e2e/sample-day.ts';
import { expect, test } from '../e2e/test.ts';
import { drop } from './payload-library.ts';
import { tell } from './promise.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';

/** What a test asks for in the extension's name: that the proxy hears of that. */
const probe = 'https://heard.example/';

/** Where the test itself leads the browser: the tests answer in the network's place, but a browser connects ahead, and asks
 * for a page's icon. What the extension asks of these hosts is told by Chromium itself. */
const visited = ['huggingface.co', 'arxiv.org'];

/**
 * What browsers ask their makers for by themselves: updates, lists of what is dangerous, whether there is a network. The
 * proxy cannot tell who asks; but that none of these hosts stands in what is built is looked at too.
 */
const makers =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

/** What the reader can do, but for Zotero and sync, which are there to send. */
const features: [string, (gleaner: GleanerBrowser) => Promise<void>][] = [
  ['capture', async (gleaner) => void (await readSampleDay(gleaner))],
  ['popup', usePopup],
  ['card', useCard],
  ['side panel', async (gleaner) => (await Popup.open(gleaner, 'sidepanel.html')).tab.close()],
  ['library', useLibrary],
  ['import', useImport],
  ['backup and options', useOptions],
  ['welcome', async (gleaner) => (await gleaner.openOwn('welcome.html', WINDOW)).close()],
];

test('with everything used but Zotero and sync, nothing is asked of the network', async ({ profile }, { project }) => {
  test.setTimeout(120_000);
  const proxy = await startProxy();
  const launch = project.name === 'firefox' ? launchFirefox : launchChromium;
  const gleaner = await launch(profile, { proxy: proxy.port });
  for (const [name, use] of features) await test.step(name, () => use(gleaner));
  // That the proxy is one that would have heard it.
  await gleaner.backstage.evaluate(() => fetch('https://heard.example/').catch(() => undefined));
  await expect.poll(() => proxy.asked).toContain('heard.example');
  await gleaner.close();
  await proxy.stop();
  const asked = heardOf(proxy, project.name).concat(gleaner.asked.filter((address) => address !== probe));
  tell(`nothing leaves (${project.name})`, { tries: features.length, failures: asked.length });
  expect(asked).toEqual([]);
});

/** The hosts that the extension may have asked for. */
function heardOf({ asked }: RecordingProxy, browser: string): string[] {
  const folder = path.resolve(import.meta.dirname, `../../.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html|css)$/.test(file),
  );
  const code = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const hosts = [...new Set(asked)].filter((host) => host !== 'heard.example' && !visited.includes(host));
  return hosts.filter((host) => !makers.test(host) || code.includes(`/${host}`));
}

async function usePopup(gleaner: GleanerBrowser): Promise<void> {
  const popup = await Popup.open(gleaner);
  await popup.search('tidepol');
  await expect.poll(() => popup.titles()).toContain(tidepool);
  await popup.click(tidepool, 'Abstract');
  await popup.click(tidepool, 'Star');
  await popup.addTag(tidepool, 'agents');
  await popup.export('BibTeX');
  await popup.tab.close();
}

async function useCard(gleaner: GleanerBrowser): Promise<void> {
  const tab = await gleaner.open('https://arxiv.org/list/cs.LG/new');
  const { x, y } = await pointOf(tab, 'Conformal Prediction');
  await tab.clickAt(x, y);
  const card = await cardOn(tab);
  await card.click('button', 'Keep');
  await tab.close();
}

async function useLibrary(gleaner: GleanerBrowser): Promise<void> {
  const library = await LibraryPage.open(gleaner);
  await expect.poll(() => library.titles()).toContain(rivers);
  await library.goTo('Today');
  await expect.poll(() => library.text()).toContain('Trending in what you passed');
  await library.goTo('Pictures');
  await expect.poll(() => library.text()).toContain('Most met authors');
  await library.goTo('History');
  await expect.poll(() => library.text()).toContain('Tagged 1 paper “agents”');
  await library.tab.close();
  const pane = await DetailPane.open(gleaner, 'arxiv:2609.90533');
  await expect.poll(() => pane.similar()).toBeDefined();
  await pane.tab.fill('textbox', 'Note', 'See ![here](https://noted.example/x.png) and $\\frac{a}{b}$.');
  await pane.click('button', 'Preview note');
  await pane.tab.close();
}

async function useImport(gleaner: GleanerBrowser): Promise<void> {
  const library = await LibraryPage.open(gleaner);
  const entry =
    '@article{gull2025, title = {On Gulls}, author = {Gull, Ada}, url = {https://imported.example/}, year = 2025}';
  await drop(library.tab, 'birds.bib', Buffer.from(entry));
  await expect.poll(() => library.text()).toContain('1 paper is new');
  await library.tab.click('button', 'Import 1 paper');
  await expect.poll(() => library.text()).toContain('On Gulls');
  await library.tab.close();
}

async function useOptions(gleaner: GleanerBrowser): Promise<void> {
  const { tab } = await Options.open(gleaner);
  await gleaner.download(() => tab.click('button', 'Back up now'));
  await tab.close();
}
