import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, root, targets } from './built.ts';

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const own = read('package.json');
const packages: Record<string, Locked> = read('package-lock.json').packages;
const { '': ownEntry, ...others } = packages;

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** Packages with scripts that npm would run when it installs them: tests alone need them, and work where these are not run. */
const withScripts = ['node_modules/level/node_modules/leveldown', 'node_modules/leveldown'];

/** Packages that leave no code in the build: they are at work when it is made. */
const atBuildOnly = ['@wxt-dev/i18n'];

test('every package is named in one version', () => {
  const named = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.overrides });
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)))).toEqual([]);
});

test('an installation runs nothing of ours but what prepares the types', () => {
  const scripts = Object.entries(own.scripts).filter(([name]) =>
    /^(?:pre|post)?(?:install|prepare|pack|publish)/.test(name),
  );
  expect(scripts).toEqual([['postinstall', 'wxt prepare']]);
});

test('of other packages only those of tests have such scripts', () => {
  const scripted = Object.entries(others).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([name]) => name)).toEqual(withScripts);
  expect(scripted.filter(([, { dev }]) => !dev)).toEqual([]);
});

test('the lockfile tells each package by its contents, and takes it from whatever registry is set', () => {
  const entries = Object.entries(others);
  expect(entries.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([name]) => name)).toEqual(
    [],
  );
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  expect(ownEntry).toMatchObject({ dependencies: own.dependencies, devDependencies: own.devDependencies });
});

test.each(targets)('the licences of all packages are in the build for %s', (target) => {
  const licences = readFileSync(path.join(folderOf(target), 'licences.txt'), 'utf8');
  const named = [...licences.matchAll(/^(\S+) (\d\S*) \(([^)]+)\)$/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const direct = Object.entries(own.dependencies).filter(([name]) => !atBuildOnly.includes(name));
  expect(named).toEqual(expect.arrayContaining(direct.map(([name, version]) => `${name} ${version}`)));
  expect(licences).not.toMatch(/\((?:undefined|UNLICENSED|[AL]?GPL)/);
});

test('no package that is in the build has a fault that npm knows of', ({ skip }) => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8', shell: true });
  const report = JSON.parse(stdout || '{}');
  if (!report.metadata) skip('this registry offers no audit');
  expect(report.vulnerabilities).toEqual({});
});
