import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/**
 * Has the tests write `expected.json`, and says what is in it.
 * @param name `<site>/<page>`
 * @throws when they do not
 */
export function expectationOf(folder: string, name: string): string {
  // Names of tests are cut off; what else begins like this one is tested too, and only what is missing is written.
  const beginning = name.slice(0, 30).replace(/[.]/g, '\\.');
  const tests = ['run', '--config', 'tests/vitest.config.ts', 'tests/sites/sites.test.ts', '-t', beginning];
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const { stdout, status } = spawnSync(process.execPath, [vitest, ...tests, '--update=new'], {
    cwd: root,
    encoding: 'utf8',
  });
  const file = path.join(folder, 'expected.json');
  if (!existsSync(file)) throw new Error(`the tests did not write expected.json:\n${stdout}`);
  return [summaryOf(JSON.parse(readFileSync(file, 'utf8'))), ...(status ? [stdout] : [])].join('\n');
}

interface Expectation {
  papers?: { title: string }[];
  warnings?: string[];
  layoutChanged?: string;
}

function summaryOf(read: Expectation | { title: string }[]): string {
  if (Array.isArray(read)) return summaryOf({ papers: read });
  const { papers = [], warnings = [], layoutChanged } = read;
  if (layoutChanged) return `Nothing can be read: there is no ${layoutChanged}.`;
  return [`${papers.length} papers:`, ...papers.map(({ title }) => `  ${title}`), ...warnings].join('\n');
}
