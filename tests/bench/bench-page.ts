import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { ChromiumBrowser } from '../e2e/chromium.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A page that the extension leaves alone, with `bench` in it. */
export async function openBench(gleaner: ChromiumBrowser): Promise<Page> {
  const address = 'https://example.org/';
  gleaner.serve(address, '<!doctype html><title>Bench</title>');
  const page = await gleaner.context.newPage();
  await page.goto(address);
  await page.addScriptTag({ content: await bundled() });
  return page;
}

/** What so many runs gave, after as many again that warm up. */
export async function rounds<Result>(count: number, run: (round: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < 2 * count; round++) results.push(await run(round));
  return results.slice(count);
}

async function bundled(): Promise<string> {
  const lib = { entry: path.join(import.meta.dirname, 'in-page.ts'), formats: ['iife' as const], name: 'inPage' };
  const built = await build({ root, configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
