/** `npm test`: every check, one after another. The last line says how many passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium, ensureFirefox, versionOf } from './browsers.mjs';
import { torture } from './torture/run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = mkdtempSync(path.join(os.tmpdir(), 'gleaner-reports-'));
const report = path.join(reports, 'report.json');

/** Each step gives `{ passed, failed, skipped }`. What `needs` another runs only if that one went well. */
const steps = [
  { name: 'lint', run: () => check('biome check --config-path=tests/lint.json .') },
  { name: 'types', run: () => check('tsc --noEmit') },
  { name: 'unit tests', run: () => vitest('tests/vitest.config.ts') },
  { name: 'build for Chromium', run: () => check('wxt zip') },
  { name: 'build for Firefox', run: () => check('wxt zip -b firefox --mv3') },
  { name: 'what was built', needs: 'build for Firefox', run: () => vitest('tests/build/vitest.config.ts') },
  { name: 'Chromium', needs: 'build for Chromium', run: () => inBrowser('chromium', ensureChromium) },
  { name: 'pages in Chromium', needs: 'build for Chromium', run: () => inBrowser('pages', ensureChromium) },
  { name: 'Firefox', needs: 'build for Firefox', run: () => inBrowser('firefox', ensureFirefox) },
  { name: 'what is promised', needs: 'build for Firefox', run: () => torture({ isLong: false }) },
];

const results = new Map();
for (const step of steps) results.set(step.name, timed(step));
rmSync(reports, { recursive: true });
const noted = [...results.values()].flatMap(({ notes = [] }) => notes);
console.log(`\n${[...results].map(line).join('\n')}\n${noted.map((note) => `\n${note}`).join('')}\n`);
const total = sum([...results.values()]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function timed({ name, needs, run }) {
  if (needs && results.get(needs).failed) return { passed: 0, failed: 0, skipped: 0, note: `not run: ${needs} failed` };
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = run();
  return { ...result, note: `${((performance.now() - start) / 1_000).toFixed(1)} s` };
}

/** A step that holds or does not. */
function check(command) {
  return shell(command) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function vitest(config) {
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  const fine = shell(`vitest run --config ${config} ${reporters}`);
  return counted(fine, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
    notes: json.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [message] }) => told('failed', fullName, message)),
  }));
}

function inBrowser(project, ensure) {
  try {
    console.log(versionOf(ensure()));
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // Where nothing works, ten failures tell as much as a hundred. A second try has a browser of its own: a browser may
  // stumble on a busy machine. What needed one is named at the end, so that it is not overlooked.
  const command = `playwright test -c tests/e2e --project=${project} --reporter=list,json --max-failures=10 --retries=1`;
  const fine = shell(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted(fine, ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    notes: suites.flatMap(specsOf).flatMap(({ title, tests }) => tests.flatMap((test) => noteOf(title, test))),
  }));
}

function specsOf({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function noteOf(title, { status, results }) {
  const what = { unexpected: 'failed', flaky: 'passed only at the second try' }[status];
  return what ? [told(what, title, results[0]?.error?.message)] : [];
}

/** A line on what did not go well, with the first words of the reason. */
function told(what, title, message = '') {
  return `${what}: ${title}\n    ${stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 500)}`;
}

/** The counts of a report; a run that went wrong without a failed test, or without a report, counts as one. */
function counted(fine, read) {
  const counts = readCounts(read);
  rmSync(report, { force: true });
  return { ...counts, failed: counts.failed || (fine ? 0 : 1) };
}

function readCounts(read) {
  try {
    return read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Whether the command ended well. `CI` keeps the tools from drawing spinners and from writing missing snapshots. */
function shell(command, variables = {}) {
  const bin = path.join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, CI: '1', ...variables };
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env }).status === 0;
}

function line([name, { passed, failed, skipped, note }]) {
  return `${name.padEnd(20)} ${`${passed} passed, ${failed} failed, ${skipped} skipped`.padEnd(40)} ${note}`;
}

function sum(all) {
  const of = (key) => all.reduce((total, result) => total + result[key], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}
