import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type ElementHandle, type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import type { browser as chromeApi } from 'wxt/browser';
import { ensureFirefox } from '../browsers.mjs';
import { type Change, changed } from './changed-extension.ts';
import {
  asAsked,
  type Download,
  frameOf,
  type GleanerBrowser,
  POPUP,
  type Started,
  type Tab,
  WINDOW,
} from './gleaner.ts';
import { closeWelcome } from './welcome-tab.ts';

declare const chrome: typeof chromeApi;

const extension = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
/** Gleaner's id. */
export const addOn = 'gleaner@gleaner.example';
// Firefox gives each installation a random address; this fixes it.
const uuid = 'c0ffee00-0000-4000-8000-000000000001';
const base = `moz-extension://${uuid}`;

/** Without a proxy's port nobody listens there, so that everything that a test does not answer is refused. */
function preferences(downloads: string, { proxy: port, idle = 1_000 }: Change) {
  const proxy = { host: '127.0.0.1', port: port ?? 9 };
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.proxy.type': 1,
    'network.proxy.allow_hijacking_localhost': port !== undefined,
    'network.proxy.http': proxy.host,
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': proxy.host,
    'network.proxy.ssl_port': proxy.port,
    'extensions.background.idle.timeout': idle,
    // A tab that is not in front draws one frame a second otherwise, and what is clicked there is waited for that long.
    'layout.throttled_frame_rate': 60,
    'dom.min_background_timeout_value': 4,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

/** Firefox with Gleaner in it. The profile is a folder: an empty one for a new reader. */
export async function launchFirefox(profile: string, change?: Change): Promise<FirefoxBrowser> {
  const firefox = await startFirefox(profile, change);
  return { ...(await firefox.install(change)), close: firefox.close };
}

/** Firefox without Gleaner. */
export async function startFirefox(profile: string, change: Change = {}): Promise<Started<FirefoxBrowser>> {
  const downloads = path.join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    userDataDir: profile,
    defaultViewport: WINDOW,
    args: ['--remote-allow-system-access'], // without it the pages of an extension cannot be driven
    extraPrefsFirefox: preferences(downloads, change),
  });
  return {
    install: (change) => install(browser, profile, downloads, change),
    close: () => browser.close(),
  };
}

async function install(browser: Browser, profile: string, downloads: string, change?: Change): Promise<FirefoxBrowser> {
  await browser.installExtension(change ? changed(extension, change, profile) : extension);
  const pages = new Map<string, string>();
  const backstage = await openOwn(browser, 'manifest.json');
  await closeWelcome(tabOf(backstage));
  return {
    browser,
    asked: [], // requests of an extension are not reported to us here; Chromium's are
    backstage: tabOf(backstage),
    serve: (address, html) => void pages.set(asAsked(address), html),
    open: async (address) => tabOf(await open(browser, address, pages)),
    openOwn: async (file, size) => tabOf(await openOwn(browser, file, size)),
    download: (act) => download(downloads, act),
    stopBackground: () => waitUntilIdle(backstage),
    goOffline: async () => pages.clear(),
    close: async () => {
      await closePages(browser);
      await browser.uninstallExtension(addOn);
    },
  };
}

/** What Puppeteer can do with Firefox beyond what both browsers can. */
export interface FirefoxBrowser extends GleanerBrowser {
  browser: Browser;
}

/** All but the first: without a page, Firefox would end. */
async function closePages(browser: Browser): Promise<void> {
  const [, ...pages] = await browser.pages();
  await Promise.all(pages.map((page) => page.close()));
}

async function open(browser: Browser, address: string, pages: Map<string, string>): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  // A page may be gone, and its browser with it, before its request is answered.
  page.on('request', (request) => void answer(request, pages).catch(() => {}));
  await page.goto(address);
  return page;
}

/** Firefox reports no load of such a page, so none is waited for. */
async function openOwn(browser: Browser, file: string, size = POPUP): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(`${base}/${file}`, { waitUntil: [] });
  await page.waitForFunction(
    (address) => location.href === address && document.readyState === 'complete',
    {},
    `${base}/${file}`,
  );
  return page;
}

function answer(request: HTTPRequest, pages: Map<string, string>): Promise<void> {
  const html = pages.get(asAsked(request.url()));
  if (!request.isNavigationRequest() || html === undefined) return request.abort();
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
}

/** Firefox holds the file's place with an empty one, and puts the whole one there at the end. */
async function download(folder: string, act: () => Promise<void>): Promise<Download> {
  await act();
  const whole = () => readdirSync(folder).filter((name) => statSync(path.join(folder, name)).size > 0);
  await expect.poll(() => whole().filter((name) => !name.endsWith('.part'))).toHaveLength(1);
  const [name = ''] = whole();
  const file = path.join(folder, name);
  const bytes = readFileSync(file);
  rmSync(file);
  return { name, text: bytes.toString('utf8'), bytes };
}

/** Firefox ends a background script by itself after the idle time of `preferences`. */
async function waitUntilIdle(backstage: Page): Promise<void> {
  const alive = () =>
    backstage.evaluate(() =>
      chrome.extension
        .getViews()
        .some((view) => (view as unknown as typeof window).location.pathname.includes('_generated_')),
    );
  await expect.poll(alive, { timeout: 20_000 }).toBe(false);
}

function tabOf(page: Page, shown: Page | Frame = page): Tab {
  return {
    evaluate: (run, argument) => shown.evaluate(run as never, argument as never) as never,
    click: async (role, name, inside = 'html') => (await usable(shown, role, name, inside)).click(),
    clickAt: (x, y) => page.mouse.click(x, y),
    frame: async (file) => tabOf(page, await frameOf(() => page.frames(), pathOf, file)),
    fill: async (role, name, text) => {
      const field = await usable(shown, role, name, 'html');
      await field.evaluate((element) => (element as HTMLInputElement).select());
      await field.focus();
      await page.keyboard.press('Delete');
      await field.type(text);
    },
    type: (text, held = 0) => page.keyboard.type(text, { delay: held }),
    press: (key) => page.keyboard.press(key),
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/**
 * Puppeteer's own way asks the browser for the roles and names of all that is in the page, which takes Firefox long; so
 * it is for what has no plain name.
 */
async function usable(
  shown: Page | Frame,
  role: string,
  name: string,
  inside: string,
): Promise<ElementHandle<Element>> {
  const start = performance.now();
  let found: ElementHandle<Element> | null = null;
  const look = async () => {
    const plain = (await shown.evaluateHandle(plainlyNamed, role, name, inside)).asElement() as typeof found;
    const isLate = performance.now() - start > 1_000;
    found = plain ?? (isLate ? await shown.$(`${inside} ::-p-aria([name="${name}"][role="${role}"])`) : null);
    return found?.evaluate(standsStill);
  };
  await expect.poll(look, { message: `the ${role} “${name}”`, intervals: [50] }).toBe(true);
  return found as unknown as ElementHandle<Element>;
}

/** Runs in the browser: whether the element can be used, and is where it was two frames ago; else a click misses it. */
async function standsStill(element: Element): Promise<boolean> {
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return !element.matches(':disabled') && element.getClientRects().length > 0 && place() === before;
}

/** Runs in the browser: the element with this role whose name is its label or its text. */
function plainlyNamed(role: string, name: string, inside: string): Element | null {
  const native: Record<string, string> = {
    button: 'button',
    link: 'a[href]',
    checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"]',
    searchbox: 'input[type="search"]',
    textbox: 'textarea, input:is(:not([type]), [type="text"], [type="url"], [type="password"])',
  };
  const own = native[role] ? `:is(${native[role]}):not([role]), ` : '';
  const nameOf = (element: Element) => {
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return (element.ariaLabel ?? label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const all = [...(document.querySelector(inside)?.querySelectorAll(`${own}[role="${role}"]`) ?? [])];
  return all.find((element) => element.getClientRects().length > 0 && nameOf(element) === name) ?? null;
}

function pathOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => location.pathname);
}
