import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Look, roughly } from './looks.ts';
import { expect } from './test.ts';

// `KEEP_LOOKS=1` keeps what is seen, and puts pictures of it where they can be looked at first: into test-results/looks.
const isKeeping = process.env.KEEP_LOOKS === '1';
const folder = path.join(import.meta.dirname, 'looks');
const pictures = path.resolve(import.meta.dirname, '../../test-results/looks');

/**
 * That a page looks as it did when somebody last looked.
 * @param surface what is looked at, and `state` how it is at the moment
 * @param slack so many pixels further, or longer, a part may be elsewhere
 */
export async function expectLook(
  page: Page,
  { surface, state, slack }: { surface: string; state: string; slack?: number },
  look: () => Promise<Look>,
): Promise<void> {
  if (isKeeping) return keep(page, surface, state, look);
  const expected = keptLooks(surface)[state];
  await expect.poll(async () => roughly(await look(), expected ?? {}, slack), { timeout: 20_000 }).toEqual(expected);
}

/** Keeps how it looks, and a picture to judge by eye, once nothing moves any more. */
async function keep(page: Page, surface: string, state: string, look: () => Promise<Look>): Promise<void> {
  await page.waitForTimeout(state.endsWith('light') ? 4_000 : 1_000);
  await page.screenshot({ path: path.join(pictures, `${surface} ${state}.png`) });
  mkdirSync(folder, { recursive: true });
  const looks = { ...keptLooks(surface), [state]: await look() };
  writeFileSync(path.join(folder, `${surface}.json`), `${JSON.stringify(looks, undefined, 2)}\n`);
}

function keptLooks(surface: string): Record<string, Look> {
  const file = path.join(folder, `${surface}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
