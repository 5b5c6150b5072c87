import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { findChromium } from '../../browsers.mjs';

/** A page as a browser shows it, and its address. */
export interface ShownPage {
  address: string;
  html: string;
}

/**
 * The page of a saved file or of an address on the web.
 * @param address what to take as the page's address; else what the file says that it is
 * @throws when there is no such page, or a file does not say where it is from
 */
export async function pageFrom(source: string, address: string | undefined): Promise<ShownPage> {
  if (/^https?:\/\//.test(source)) return { ...(await visit(source)), ...(address && { address }) };
  if (!existsSync(source)) throw new Error(`there is no file ${source}.`);
  const html = readFileSync(source, 'utf8');
  const known = address ?? addressIn(html);
  if (!known) throw new Error(`${source} does not say where it is from; give its address as the third argument.`);
  return { address: known, html };
}

/** Where the browser saved it from; else what the page calls its own address. */
export function addressIn(html: string): string | undefined {
  const { document } = parseHTML(html);
  const addresses = [
    // Chromium begins a saved page with its address and the number of its letters.
    /<!-- saved from url=\(\d{4}\)(\S+) -->/.exec(html)?.[1],
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return addresses.find((each) => each && /^https?:\/\//.test(each)) ?? undefined;
}

/** Without the log that the browser's driver adds. */
function cannotOpen(error: Error): never {
  throw new Error(error.message.split('\n', 1)[0]);
}

async function visit(address: string): Promise<ShownPage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium is here; save the page in a browser and give the file.');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    const response = await page.goto(address).catch(cannotOpen);
    if (response && !response.ok()) throw new Error(`${address} answered ${response.status()}.`);
    // Pages that never fall silent are taken as they are by then.
    await page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => {});
    return { address: page.url(), html: await page.content() };
  } finally {
    await browser.close();
  }
}
