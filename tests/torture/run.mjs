/**
 * `npm run torture`: tries what Gleaner promises until it breaks, and prints promise, tries and failures. `npm test` takes
 * a short cut through the same tests (`--short`), in the builds that it has made by then.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const builds = ['wxt build', 'wxt build -b firefox --mv3'];
const unit = 'vitest run --config tests/vitest.config.ts tests/torture';
const browsers = 'playwright test -c tests/torture --reporter=list,json';

/**
 * Runs the tests of this folder in both browsers and prints the table. The short cut leaves out those that need no
 * browser, which are among the unit tests: what these tell is in the table where GLEANER_TORTURE_TABLE names one file.
 * @param {{ isLong: boolean }} wanted
 * @returns {{ passed: number, failed: number, skipped: number }} how many tests did
 */
export function torture({ isLong }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gleaner-torture-'));
  const table = process.env.GLEANER_TORTURE_TABLE ?? path.join(folder, 'table');
  const report = path.join(folder, 'report.json');
  const variables = {
    GLEANER_TORTURE: isLong ? 'long' : 'short',
    GLEANER_TORTURE_TABLE: table,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const before = isLong ? [...builds, unit].filter((command) => !shell(command, variables)) : [];
  const fine = shell(browsers, variables);
  const counts = readCounts(report);
  console.log(`\n${inColumns(read(table))}\n`);
  rmSync(folder, { recursive: true });
  return { ...counts, failed: (counts.failed || (fine ? 0 : 1)) + before.length };
}

function readCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
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

function shell(command, variables) {
  const bin = path.join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, CI: '1', ...variables };
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env }).status === 0;
}

if (process.argv[1] === import.meta.filename) {
  const { passed, failed, skipped } = torture({ isLong: !process.argv.includes('--short') });
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
