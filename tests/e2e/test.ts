import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type ChromiumBrowser, startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { GleanerBrowser, Started } from './gleaner.ts';

interface Fixtures {
  /** An empty folder for a browser's profile. */
  profile: string;
  /** The project's browser with Gleaner in it and nothing in its library. */
  gleaner: GleanerBrowser;
  /** The same, for what only Chromium lets a test do. */
  chromiumGleaner: ChromiumBrowser;
}

interface WorkerFixtures {
  /** The browser of all tests of a worker: a start takes longer than most tests. */
  started: Started;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  profile: async ({}, use) => {
    await inEmptyFolder(use);
  },
  started: [
    async ({}, use, { project }) => {
      await inEmptyFolder(async (profile) => {
        const browser = await (project.name === 'firefox' ? startFirefox(profile) : startChromium(profile));
        await use(browser);
        await browser.close();
      });
    },
    { scope: 'worker' },
  ],
  gleaner: async ({ started }, use) => {
    const gleaner = await started.install();
    await use(gleaner);
    await gleaner.close();
  },
  chromiumGleaner: async ({ gleaner }, use) => {
    await use(gleaner as ChromiumBrowser);
  },
});

export const { expect } = test;

async function inEmptyFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gleaner-'));
  await use(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
