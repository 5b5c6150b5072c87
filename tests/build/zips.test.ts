import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { output, root } from './built.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gleaner-build-'));
const notSources = ['node_modules', 'test-results'];

afterAll(() => rmSync(folder, { recursive: true }));

/** Builds what the stores get anew, in a folder of its own. */
function buildElsewhere(): void {
  const sources = readdirSync(root).filter((name) => !name.startsWith('.') && !notSources.includes(name));
  for (const name of sources) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const env = { ...process.env, CI: '1', NODE_ENV: 'production' };
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    execFileSync(process.execPath, [wxt, 'zip', ...target], { cwd: folder, env, stdio: 'pipe' });
  }
}

/** The zips in a folder, each as its hash. */
function zipsIn(place: string): Record<string, string> {
  const names = readdirSync(place).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(names.sort().map((name) => [name, hash(path.join(place, name))]));
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

test('a build in another folder gives the same zips, byte for byte', () => {
  const here = zipsIn(output);
  expect(Object.keys(here), 'made by `npm run zip`').toEqual([
    'gleaner-0.1.0-chrome.zip',
    'gleaner-0.1.0-firefox.zip',
    'gleaner-0.1.0-sources.zip',
  ]);
  buildElsewhere();
  expect(zipsIn(path.join(folder, '.output'))).toEqual(here);
});
