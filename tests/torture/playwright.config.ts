import { defineConfig } from '@playwright/test';

const isLong = process.env.GLEANER_TORTURE === 'long';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/torture',
  workers: 2,
  // Of a file that takes long, the other worker takes the rest.
  fullyParallel: true,
  // A long run kills a browser a hundred times within one test.
  timeout: isLong ? 60 * 60_000 : 6 * 60_000,
  forbidOnly: true,
  reporter: 'list',
  expect: { timeout: 10_000 },
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
