import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type BrowserContext,
  chromium,
  type Download,
  expect,
  type Frame,
  type Page,
  type Request,
  type Route,
} from '@playwright/test';
import type { browser as chromeApi } from 'wxt/browser';
import { ensureChromium } from '../browsers.mjs';
import { type Change, changed } from './changed-extension.ts';
import { asAsked, frameOf, type GleanerBrowser, POPUP, type Started, type Tab, WINDOW } from './gleaner.ts';

declare const chrome: typeof chromeApi;

const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

const options = {
  acceptDownloads: true,
  viewport: WINDOW,
  // Chrome proper has given up `--load-extension`; the debugger loads extensions into Chrome and Chromium alike.
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ],
};

interface Launch extends Change {
  headless?: boolean;
}

/** Chromium with Gleaner in it. The profile is a folder: an empty one for a new reader. */
export async function launchChromium(profile: string, { headless, ...change }: Launch = {}): Promise<ChromiumBrowser> {
  const chromium = await startChromium(profile, headless, change.proxy);
  return { ...(await chromium.install(change)), close: chromium.close };
}

/** Chromium without Gleaner. */
export async function startChromium(
  profile: string,
  headless = true,
  proxy?: number,
): Promise<Started<ChromiumBrowser>> {
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    ...(proxy && { proxy: { server: `http://127.0.0.1:${proxy}`, bypass: '<-loopback>' } }),
    headless,
    executablePath: ensureChromium(),
  });
  return {
    install: (change) => install(context, profile, change),
    close: () => context.close(),
  };
}

async function install(context: BrowserContext, profile: string, change: Change = {}): Promise<ChromiumBrowser> {
  const pages = new Map<string, string>();
  const asked: string[] = [];
  const isChanged = change.allowed !== undefined || change.say !== undefined;
  await context.route(outside(change), (route) => answer(route, pages, asked, change.proxy));
  const { base, uninstall } = await loadExtension(context, isChanged ? changed(extension, change, profile) : extension);
  const backstage = await takeWelcome(context, base);
  return {
    context,
    asked,
    backstage: tabOf(backstage),
    serve: (address, html) => void pages.set(asAsked(address), html),
    open: async (address) => tabOf(await openPage(context, address)),
    openOwn: async (file, size = POPUP) => tabOf(await openPage(context, `${base}/${file}`, size)),
    download: (act) => download(context, act),
    stopBackground: () => stopBackground(context, backstage),
    goOffline: () => context.setOffline(true),
    close: async () => {
      await closePages(context);
      await uninstall();
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(false);
    },
  };
}

/** What Playwright can do with Chromium beyond what both browsers can. */
export interface ChromiumBrowser extends GleanerBrowser {
  context: BrowserContext;
}

/** The origins that Gleaner reads only once the reader has allowed it. */
export function optionalOrigins(): string[] {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const noSites = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*', 'https://api.zotero.org/*'];
  return manifest.optional_host_permissions.filter((origin: string) => !noSites.includes(origin));
}

/** Of these commands Playwright knows no types. */
async function loadExtension(context: BrowserContext, folder: string) {
  const debug = await context.browser()?.newBrowserCDPSession();
  const send = (command: string, about: object) => debug?.send(command as 'Browser.getVersion', about as never);
  const { id } = (await send('Extensions.loadUnpacked', { path: folder })) as unknown as { id: string };
  const uninstall = async () => {
    await send('Extensions.uninstall', { id });
    await debug?.detach();
  };
  return { base: `chrome-extension://${id}`, uninstall };
}

/**
 * Waits for the page that an installation opens, which would come in front of another page at any moment, and makes it the
 * backstage: to draw it, close it and open another page costs every test about a third of a second more.
 */
async function takeWelcome(context: BrowserContext, base: string): Promise<Page> {
  const welcome = () => context.pages().find((page) => page.url() === `${base}/welcome.html`);
  await expect.poll(welcome, { message: 'The welcome is opened', intervals: [10] }).toBeDefined();
  const page = welcome() as Page;
  await page.goto(`${base}/manifest.json`);
  return page;
}

/** All but the first: without a page, Chromium would end. */
async function closePages(context: BrowserContext): Promise<void> {
  await Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
}

async function openPage(context: BrowserContext, address: string, size = WINDOW): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  return page;
}

/** All but what a test itself serves on this computer, where Gleaner may reach that. */
function outside({ allowed = [] }: Change): RegExp {
  return allowed.includes('http://127.0.0.1/*') ? /^https?:(?!\/\/127\.0\.0\.1:)/ : /^https?:/;
}

async function answer(route: Route, pages: Map<string, string>, asked: string[], proxy?: number): Promise<void> {
  const request = route.request();
  const html = pages.get(asAsked(request.url()));
  if (request.resourceType() === 'document' && html !== undefined) {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  }
  if (!request.isNavigationRequest() && isOwn(request)) asked.push(request.url());
  return proxy ? route.continue() : route.abort('internetdisconnected');
}

/** Whether the extension itself asks, and not a page. */
function isOwn(request: Request): boolean {
  return request.serviceWorker() !== null || request.frame().url().startsWith('chrome-extension:');
}

async function download(context: BrowserContext, act: () => Promise<void>) {
  const started = Promise.race(context.pages().map((page) => page.waitForEvent('download')));
  await act();
  return read(await started);
}

async function read(file: Download) {
  const bytes = readFileSync(await file.path());
  return { name: file.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

async function stopBackground(context: BrowserContext, backstage: Page): Promise<void> {
  const debug = await context.newCDPSession(backstage);
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  const running = () => backstage.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }));
  await expect.poll(running).toEqual([]);
}

function tabOf(page: Page, shown: Page | Frame = page): Tab {
  const role = (name: string) => name as Parameters<Page['getByRole']>[0];
  return {
    evaluate: (run, argument) => shown.evaluate(run as never, argument),
    click: (kind, name, inside = 'html') =>
      shown.locator(inside).first().getByRole(role(kind), { name, exact: true }).click(),
    clickAt: (x, y) => page.mouse.click(x, y),
    frame: async (file) => tabOf(page, await frameOf(() => page.frames(), pathOf, file)),
    fill: (kind, name, text) => shown.getByRole(role(kind), { name, exact: true }).fill(text),
    type: (text, held = 0) => page.keyboard.type(text, { delay: held }),
    press: (key) => press(page, key),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Chromium never confirms a key that takes away the very frame in which it was pressed, as Escape does with a card. */
async function press(page: Page, key: string): Promise<void> {
  const isConfirmed = page.keyboard.press(key).then(() => true);
  isConfirmed.catch(() => {});
  if (!(await Promise.race([isConfirmed, wait(3_000, false)]))) await page.keyboard.up(key);
}

function pathOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => location.pathname);
}
