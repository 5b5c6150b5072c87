import { defineConfig } from '@playwright/test';

/** What both browsers are put through; the rest is about Chromium's own ways or about what no browser changes. */
const inBoth = ['main-job', 'navigation', 'bad-input', 'background'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  expect: { timeout: 10_000 },
  projects: [{ name: 'chromium' }, { name: 'firefox', testMatch: inBoth.map((name) => `${name}.spec.ts`) }],
});
