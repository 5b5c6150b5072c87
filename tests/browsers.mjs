/** Finds Chromium and Firefox on this machine, or installs them, for the tests and the demo. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwrightChromium } from '@playwright/test';

const chromium = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  files: [
    playwrightChromium.executablePath(),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  installs: [...aptInstall('chromium'), 'npx playwright install chromium'],
  advice: 'install Chromium or Google Chrome',
};

// Playwright's own Firefox is a patched build that takes no extensions.
const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  installs: aptInstall('firefox-esr'),
  advice: 'install Firefox',
};

/** The path of a Chromium or Chrome; `undefined` when there is none. `$CHROMIUM_PATH` goes first. */
export const findChromium = () => find(chromium);

/** The path of a Firefox; `undefined` when there is none. `$FIREFOX_PATH` goes first. */
export const findFirefox = () => find(firefox);

/** As `findChromium`, installing one where possible. @throws {Error} that says in one sentence what to do. */
export const ensureChromium = () => ensure(chromium);

/** As `findFirefox`, installing one where possible. @throws {Error} that says in one sentence what to do. */
export const ensureFirefox = () => ensure(firefox);

/** The browser's own words: "Chromium 156.0.7000.1". Chrome on Windows does not answer, so its path stands in. */
export function versionOf(executable) {
  if (process.platform === 'win32') return executable;
  return execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function find({ variable, commands, files }) {
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, which is not there.`);
  return named || [...commands.flatMap(onPath), ...files].find((file) => existsSync(file));
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command));
}

function ensure(kind) {
  const there = find(kind);
  if (there) return there;
  for (const command of kind.installs) {
    console.log(`No ${kind.name} here; installing it: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit' });
    const installed = find(kind);
    if (installed) return installed;
  }
  throw new Error(`${kind.name} is missing; ${kind.advice}, or set ${kind.variable} to the path of its executable.`);
}

/** Debian's way, where it is open to us: as root, with apt-get. */
function aptInstall(name) {
  const open = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const apt = 'DEBIAN_FRONTEND=noninteractive apt-get';
  return open ? [`${apt} update && ${apt} install -y --no-install-recommends ${name}`] : [];
}
