import { defineConfig } from '@playwright/test';

/** Playwright's runner stands in for a script here: it runs TypeScript and cleans up its browsers. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  testIgnore: 'sync/**',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 600_000,
  reporter: [['null']] as never,
});
