import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium, versionOf } from '../browsers.mjs';
import { type ChromiumBrowser, launchChromium } from '../e2e/chromium.ts';
import { demoPages, type StoredPage } from '../e2e/pages.ts';
import { openListing, searchTagExport } from './acts.ts';
import { type Act, table } from './table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, '.output/demo');

/**
 * Opens the sample listings with a new reader's Gleaner, finds a paper again offline, tags and exports.
 * With a display the browser then stays open, until it is closed or the demo is ended.
 * @throws {Error} that says in its first line what is missing
 */
export async function demo({ headed }: { headed: boolean }): Promise<void> {
  const visible = headed || (hasDisplay() && !process.env.CI);
  if (headed && !hasDisplay()) throw new Error('there is no display to show the browser on; leave out --headed.');
  console.log(`Browser: ${versionOf(ensureChromium())}`);
  build();
  const gleaner = await launchChromium(freshProfile(), { headless: !visible });
  try {
    console.log(table(await acts(gleaner)));
    if (visible) await play(gleaner);
  } finally {
    await gleaner.close();
  }
}

/** A new reader's profile, gone again when the demo ends, however it ends. */
function freshProfile(): string {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'gleaner-demo-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return profile;
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function build(): void {
  const wxt = path.join(root, 'node_modules/.bin/wxt');
  const { status, stdout, stderr } = spawnSync(`"${wxt}" build`, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  });
  if (status !== 0) throw new Error(`the extension could not be built.\n${stdout}${stderr}`);
}

async function acts(gleaner: ChromiumBrowser): Promise<Act[]> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const done: Act[] = [];
  for (const page of samples()) done.push(await openListing(gleaner, page, output));
  await gleaner.goOffline();
  return [...done, ...(await searchTagExport(gleaner, output))];
}

/** In the order in which a reader might pass them. */
function samples(): StoredPage[] {
  return demoPages().sort((a, b) => b.address.localeCompare(a.address));
}

/** The samples stay at their addresses; everything else is the real web, if there is one. */
async function play(gleaner: ChromiumBrowser): Promise<void> {
  const addresses = samples().map(({ address }) => address);
  await gleaner.context.setOffline(false);
  await gleaner.context.route(/^https?:/, (route) =>
    addresses.includes(route.request().url()) ? route.fallback() : route.continue(),
  );
  console.log('\nThe browser stays open: try it, then close it or press Ctrl+C here.');
  await gleaner.context.waitForEvent('close', { timeout: 0 });
}
