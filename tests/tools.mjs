/** The tools that the tests are run with, each with the counts of what it reports. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');

/**
 * How a run came out.
 * @typedef {{ passed: number, failed: number, skipped: number, notes?: string[] }} Counts `notes`: a line on each test
 * that failed
 */

/**
 * Whether a command of ours ended well. `CI` keeps the tools from drawing spinners and from writing missing snapshots.
 * @param {string} command
 * @param {Record<string, string>} [variables] of its environment
 */
export function shell(command, variables = {}) {
  const bin = path.join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, CI: '1', ...variables };
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env }).status === 0;
}

/** A command that does well or does not. @returns {Counts} */
export function check(command) {
  return shell(command) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** @param {string} options @param {Record<string, string>} [variables] @returns {Counts} */
export function vitest(options, variables) {
  return reported((report) => {
    const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
    return shell(`vitest run ${options} ${reporters}`, variables);
  }, countsOfVitest);
}

/** @param {string} options @param {Record<string, string>} [variables] @returns {Counts} */
export function playwright(options, variables) {
  return reported(
    (report) =>
      shell(`playwright test ${options} --reporter=list,json`, { ...variables, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    countsOfPlaywright,
  );
}

/** A run that went wrong without a failed test, or without a report, counts as one failure. */
function reported(run, countsOf) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gleaner-reports-'));
  const report = path.join(folder, 'report.json');
  const fine = run(report);
  const counts = read(report, countsOf);
  rmSync(folder, { recursive: true });
  return { ...counts, failed: counts.failed || (fine ? 0 : 1) };
}

function read(report, countsOf) {
  try {
    return countsOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function countsOfVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).filter(isFailed);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    notes: failed.map(({ fullName, failureMessages: [message] }) => noteOn('failed', fullName, message)),
  };
}

const isFailed = ({ status }) => status === 'failed';

function countsOfPlaywright({ stats, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    notes: suites.flatMap(specsOf).flatMap(({ title, tests }) => tests.flatMap((test) => notesOn(title, test))),
  };
}

function specsOf({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function notesOn(title, { status, projectName, results }) {
  const isFine = status === 'expected' || status === 'skipped';
  return isFine ? [] : [noteOn(`failed in ${projectName}`, title, results[0]?.error?.message)];
}

/** With the first words of the reason. */
function noteOn(what, title, message = '') {
  return `${what}: ${title}\n    ${stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 500)}`;
}
