/**
 * `npm run torture`: tries what Gleaner promises until it breaks, and prints promise, tries and failures. `npm test` takes
 * a short cut through the same tests (`--short`), in the builds that it has made by then.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check, playwright, vitest } from '../tools.mjs';

/** What needs no browser, and is among the unit tests, which try it less often. */
const rooms = ['torture', 'sites/hostile', 'export', 'import'].map((room) => `tests/${room}`).join(' ');

/**
 * Runs the tests of this folder in both browsers and prints the table. The long way also tries what other tests try less
 * often; the short cut leaves that to them.
 * @param {{ isLong: boolean }} wanted
 * @returns {import('../tools.mjs').Counts}
 */
export function torture({ isLong }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gleaner-torture-'));
  const table = path.join(folder, 'table');
  const variables = { GLEANER_TORTURE: isLong ? 'long' : 'short', GLEANER_TORTURE_TABLE: table };
  const results = isLong ? long(variables) : [playwright('-c tests/torture', variables)];
  console.log(`\n${inColumns(read(table))}\n`);
  rmSync(folder, { recursive: true });
  const of = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const notes = results.flatMap((result) => result.notes ?? []);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped'), notes };
}

function long(variables) {
  return [
    check('wxt build'),
    check('wxt build -b firefox --mv3'),
    vitest(`--config tests/vitest.config.ts ${rooms}`, variables),
    playwright('-c tests/torture', variables),
    playwright('-c tests/e2e --project=chromium many-rows', variables),
    playwright('-c tests/e2e --project=pages', variables),
  ];
}

/** The lines of the table; what was told of one promise in several places is added up. */
function read(table) {
  const lines = existsSync(table) ? readFileSync(table, 'utf8').split('\n').filter(Boolean) : [];
  const promises = new Map();
  for (const { promise, tries, failures } of lines.map((line) => JSON.parse(line))) {
    const sum = promises.get(promise) ?? { tries: 0, failures: 0 };
    promises.set(promise, { tries: sum.tries + tries, failures: sum.failures + failures });
  }
  return [...promises].sort(([a], [b]) => a.localeCompare(b, 'en'));
}

function inColumns(promises) {
  const width = Math.max(7, ...promises.map(([promise]) => promise.length));
  const line = (promise, tries, failures) =>
    `${promise.padEnd(width)}  ${String(tries).padStart(7)}  ${String(failures).padStart(8)}`;
  const rows = promises.map(([promise, { tries, failures }]) => line(promise, tries, failures));
  return [line('promise', 'tries', 'failures'), ...rows].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed, skipped, notes } = torture({ isLong: !process.argv.includes('--short') });
  console.log([...notes, `${passed} passed, ${failed} failed, ${skipped} skipped`].join('\n'));
  process.exitCode = failed > 0 ? 1 : 0;
}
