import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Change } from '../e2e/changed-extension.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import type { GleanerBrowser } from '../e2e/gleaner.ts';

/** Starts the project's browser on a profile, with Gleaner in it. */
export function launch(project: string, profile: string, change?: Change): Promise<GleanerBrowser> {
  return project === 'firefox' ? launchFirefox(profile, change) : launchChromium(profile, change);
}

/** Kills the browser that runs on a profile with all its processes, at once: none of them can finish anything. */
export async function kill(gleaner: GleanerBrowser, profile: string): Promise<void> {
  expect(processesOf(profile).length).toBeGreaterThan(1);
  await killAll(profile);
  // What drove it may wait for an answer that does not come.
  await Promise.race([gleaner.close().catch(() => {}), wait(500)]);
  // Puppeteer then puts the profile's settings back, as it finds them when it starts the next browser.
  for (let waited = 0; waited < 5_000 && isBackedUp(profile); waited += 20) await wait(20);
}

function isBackedUp(profile: string): boolean {
  return readdirSync(profile).some((file) => file.endsWith('.puppeteer'));
}

/** Kills whatever still runs on a profile, as after a test that failed. */
export async function killAll(profile: string): Promise<void> {
  for (const id of processesOf(profile)) end(id);
  await expect.poll(() => processesOf(profile), { message: 'The browser is gone' }).toEqual([]);
}

/** The browser's own process, whose command names its profile, and all that come of it. */
function processesOf(profile: string): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const running = lines.split('\n').flatMap((line) => {
    const [, id, parent, state, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return state === undefined || state.startsWith('Z') ? [] : [{ id: Number(id), parent: Number(parent), command }];
  });
  const found = new Set(running.filter(({ command }) => command.includes(profile)).map(({ id }) => id));
  // Children may be listed before their parents.
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { id, parent } of running) if (found.has(parent)) found.add(id);
  }
  return [...found];
}

function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has gone with its parent.
  }
}
