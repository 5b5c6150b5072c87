/** `npm test`: every check, one after another. The last line says how many passed and failed. */
import { ensureChromium, ensureFirefox, versionOf } from './browsers.mjs';
import { check, playwright, vitest } from './tools.mjs';
import { torture } from './torture/run.mjs';

/** Each step gives `{ passed, failed, skipped }`. What `needs` another runs only if that one went well. */
const steps = [
  { name: 'lint', run: () => check('biome check --config-path=tests/lint.json .') },
  { name: 'types', run: () => check('tsc --noEmit') },
  { name: 'unit tests', run: () => vitest('--config tests/vitest.config.ts') },
  { name: 'build for Chromium', run: () => check('wxt zip') },
  { name: 'build for Firefox', run: () => check('wxt zip -b firefox --mv3') },
  { name: 'what was built', needs: 'build for Firefox', run: () => vitest('--config tests/build/vitest.config.ts') },
  { name: 'Chromium', needs: 'build for Chromium', run: () => inBrowser('chromium', ensureChromium) },
  { name: 'pages in Chromium', needs: 'build for Chromium', run: () => inBrowser('pages', ensureChromium) },
  { name: 'Firefox', needs: 'build for Firefox', run: () => inBrowser('firefox', ensureFirefox) },
  { name: 'what is promised', needs: 'build for Firefox', run: () => torture({ isLong: false }) },
];

const results = new Map();
for (const step of steps) results.set(step.name, timed(step));
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

function inBrowser(project, ensure) {
  try {
    console.log(versionOf(ensure()));
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // Where nothing works, ten failures tell as much as a hundred.
  return playwright(`-c tests/e2e --project=${project} --max-failures=10`);
}

function line([name, { passed, failed, skipped, note }]) {
  return `${name.padEnd(20)} ${`${passed} passed, ${failed} failed, ${skipped} skipped`.padEnd(40)} ${note}`;
}

function sum(all) {
  const of = (key) => all.reduce((total, result) => total + result[key], 0);
  return { passed: of('passed'), failed: of('failed') };
}
