import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = path.resolve(import.meta.dirname, '../..');

/** What is asked of the zips that are built already, by `npm run zip`; the unit tests need no build. */
export default defineConfig({
  root,
  plugins: [WxtVitest()],
  test: {
    include: ['tests/build/**/*.test.ts'],
    testTimeout: 180_000,
    maxWorkers: '100%',
  },
});
