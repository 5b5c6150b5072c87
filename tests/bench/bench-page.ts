import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { ChromiumBrowser } from '../e2e/chromium.ts';

const root = path.resolve(import.meta.dirname, '../..');

// Chromium's clock moves by five microseconds on a page that is isolated so, and by a hundred on another:
// https://developer.mozilla.org/en-US/docs/Web/API/Performance_API/High_precision_timing
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A page that the extension leaves alone, with `bench` in it. */
export async function openBench(gleaner: ChromiumBrowser): Promise<Page> {
  const address = 'https://example.org/';
  const page = await gleaner.context.newPage();
  await page.route(address, (route) =>
    route.fulfill({ headers: isolated, contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: await bundle(path.join(import.meta.dirname, 'in-page.ts')) });
  return page;
}

/** What so many runs gave, after as many again that warm up. */
export async function rounds<Result>(count: number, run: (round: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < 2 * count; round++) results.push(await run(round));
  return results.slice(count);
}

/** A module and all that it needs as one script. */
export async function bundle(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'inPage' };
  const built = await build({ root, configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
