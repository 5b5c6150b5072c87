import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = path.resolve(import.meta.dirname, '..');

/** The rooms that keep no state: their tests can share what they load, which takes longer than most of them run. */
const stateless = ['export', 'import', 'page', 'paper', 'search', 'sites', 'trends'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  root,
  plugins: [WxtVitest()],
  test: {
    projects: [
      { extends: true, test: { name: 'stateless', include: stateless, isolate: false } },
      {
        extends: true,
        test: {
          name: 'stateful',
          include: ['tests/**/*.test.{ts,tsx}'],
          // What is built is looked at after it has been built: tests/build/vitest.config.ts.
          exclude: [...stateless, 'tests/e2e/**', 'tests/build/**', 'node_modules/**'],
        },
      },
    ],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // Properties are tried hundreds of times, on machines that may be busy.
    testTimeout: 30_000,
    // Vitest would leave one core to itself.
    maxWorkers: '100%',
  },
});
