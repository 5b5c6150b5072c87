import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type BrowserContext,
  chromium,
  type Download,
  expect,
  type Page,
  type Request,
  type Route,
} from '@playwright/test';
import type { browser as chromeApi } from 'wxt/browser';
import { ensureChromium } from '../browsers.mjs';
import { asAsked, type GleanerBrowser, POPUP, type Tab, WINDOW } from './gleaner.ts';

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

interface Launch {
  headless?: boolean;
  /** Origins that the reader has allowed Gleaner to read: what a test cannot click, as the browser itself asks. */
  allowed?: string[];
}

/** Chromium with Gleaner in it. The profile is a folder: an empty one for a new reader. */
export async function launchChromium(
  profile: string,
  { headless = true, allowed = [] }: Launch = {},
): Promise<ChromiumBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    headless,
    executablePath: ensureChromium(),
  });
  const pages = new Map<string, string>();
  const asked: string[] = [];
  await context.route(/^https?:/, (route) => answer(route, pages, asked));
  const base = await loadExtension(context, allowed.length ? allowing(allowed, profile) : extension);
  const backstage = await openPage(context, `${base}/manifest.json`);
  return {
    context,
    asked,
    backstage: tabOf(backstage),
    serve: (address, html) => void pages.set(asAsked(address), html),
    open: async (address) => tabOf(await openPage(context, address)),
    openOwn: async (file) => tabOf(await openPage(context, `${base}/${file}`, POPUP)),
    download: (act) => download(context, act),
    stopBackground: () => stopBackground(context, backstage),
    goOffline: () => context.setOffline(true),
    close: () => context.close(),
  };
}

/** What Playwright can do with Chromium beyond what both browsers can. */
export interface ChromiumBrowser extends GleanerBrowser {
  context: BrowserContext;
}

/** The origins that Gleaner reads only once the reader has allowed it. */
export function optionalOrigins(): string[] {
  return JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')).optional_host_permissions;
}

/** A copy of the extension that has these permissions from the start. */
function allowing(origins: string[], profile: string): string {
  const copy = path.join(profile, 'gleaner');
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const host_permissions = [...manifest.host_permissions, ...origins];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
  return copy;
}

async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const debug = await context.browser()?.newBrowserCDPSession();
  const loaded = debug?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: folder } as never);
  const { id } = (await loaded) as unknown as { id: string };
  return `chrome-extension://${id}`;
}

async function openPage(context: BrowserContext, address: string, size = WINDOW): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  return page;
}

async function answer(route: Route, pages: Map<string, string>, asked: string[]): Promise<void> {
  const request = route.request();
  const html = pages.get(asAsked(request.url()));
  if (request.resourceType() === 'document' && html !== undefined) {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  }
  if (!request.isNavigationRequest() && isOwn(request)) asked.push(request.url());
  return route.abort('internetdisconnected');
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
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function stopBackground(context: BrowserContext, backstage: Page): Promise<void> {
  const debug = await context.newCDPSession(backstage);
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  const running = () => backstage.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }));
  await expect.poll(running).toEqual([]);
}

function tabOf(page: Page): Tab {
  const role = (name: string) => name as Parameters<Page['getByRole']>[0];
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    click: (kind, name, inside = 'html') =>
      page.locator(inside).first().getByRole(role(kind), { name, exact: true }).click(),
    fill: (kind, name, text) => page.getByRole(role(kind), { name, exact: true }).fill(text),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
