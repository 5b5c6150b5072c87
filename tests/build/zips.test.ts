import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const sources = ['components', 'entrypoints', 'lib', 'public', 'package.json', 'tsconfig.json', 'wxt.config.ts'];
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true })));

/** Builds what the stores get, in a folder of its own; the files by name, each as its hash. */
function zips(): Record<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gleaner-build-'));
  folders.push(folder);
  for (const name of sources) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    execFileSync(process.execPath, [wxt, 'zip', ...target], {
      cwd: folder,
      env: { ...process.env, CI: '1', NODE_ENV: 'production' },
      stdio: 'pipe',
    });
  }
  const output = path.join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(names.sort().map((name) => [name, hash(path.join(output, name))]));
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

test('two builds in different folders give the same zips, byte for byte', { timeout: 180_000 }, () => {
  const first = zips();
  expect(Object.keys(first)).toEqual([
    'gleaner-0.1.0-chrome.zip',
    'gleaner-0.1.0-firefox.zip',
    'gleaner-0.1.0-sources.zip',
  ]);
  expect(zips()).toEqual(first);
});
