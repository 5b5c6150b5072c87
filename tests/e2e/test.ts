import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type ChromiumBrowser, launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { GleanerBrowser } from './gleaner.ts';

interface Fixtures {
  /** An empty folder for a browser's profile. */
  profile: string;
  /** The project's browser with Gleaner in it and nothing in its library. */
  gleaner: GleanerBrowser;
  /** The same, for what only Chromium lets a test do. */
  chromiumGleaner: ChromiumBrowser;
}

export const test = base.extend<Fixtures>({
  profile: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'gleaner-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  gleaner: async ({ profile }, use, { project }) => {
    const browser = await (project.name === 'firefox' ? launchFirefox(profile) : launchChromium(profile));
    await use(browser);
    await browser.close();
  },
  chromiumGleaner: async ({ profile }, use) => {
    const browser = await launchChromium(profile);
    await use(browser);
    await browser.close();
  },
});

export const { expect } = test;
