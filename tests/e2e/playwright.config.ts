import { defineConfig } from '@playwright/test';

/** What both browsers are put through; the rest is about Chromium's own ways or about what no browser changes. */
const inBoth = [
  'main-job',
  'navigation',
  'bad-input',
  'background',
  'sites',
  'index',
  'marks',
  'library-page',
  'detail',
  'sync',
  'options',
  'import',
  'welcome',
  'today',
  'sidepanel',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 4,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  expect: { timeout: 10_000 },
  projects: [
    { name: 'chromium', workers: 3, testIgnore: ['pages.spec.ts', 'firefox-window.spec.ts'] },
    // Hundreds of pages that mostly wait.
    { name: 'pages', testMatch: 'pages.spec.ts', fullyParallel: true },
    { name: 'firefox', workers: 3, testMatch: [...inBoth, 'firefox-window'].map((name) => `${name}.spec.ts`) },
  ],
});
