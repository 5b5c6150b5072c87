import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CouchServer, PASSWORD, USER } from '../sync/couch-server.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { GleanerBrowser } from './gleaner.ts';
import { everythingStored, papersIn } from './library.ts';
import { Options } from './options.ts';
import { Popup } from './popup.ts';
import { readSampleDay, rivers, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

let server: CouchServer;
let url: string;
let one: GleanerBrowser;
let other: GleanerBrowser;
const profiles = [0, 1].map(() => mkdtempSync(path.join(os.tmpdir(), 'gleaner-')));
const allowed = ['http://127.0.0.1/*'];

test.beforeAll(async ({}, { project }) => {
  server = await CouchServer.start();
  url = await server.create('papers');
  const launch = project.name === 'firefox' ? launchFirefox : launchChromium;
  one = await launchChromium(profiles[0] as string, { allowed });
  other = await launch(profiles[1] as string, { allowed });
});

test.afterAll(async () => {
  await Promise.all([one?.close(), other?.close()]);
  await server?.stop();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('what one browser captures the other finds, and both keep what either adds; stopping forgets the password', async () => {
  await readSampleDay(one);
  const options = await connected(one, 'One');
  const otherOptions = await connected(other, 'Other');
  await expect.poll(async () => (await papersIn(other)).length).toBe(12);
  await tagIn(one, tidepool, 'of one');
  await tagIn(other, tidepool, 'of other');
  await tagIn(other, rivers, 'water');
  for (const each of [options, otherOptions, options]) await syncNow(each);
  for (const browser of [one, other]) {
    await expect.poll(() => tagsIn(browser, tidepool)).toEqual(['of one', 'of other']);
    expect(await tagsIn(browser, rivers)).toEqual(['water']);
  }
  await options.tab.click('button', 'Stop syncing', '#sync');
  await expect.poll(() => options.text()).toContain('This device keeps to itself');
  expect(await everythingStored(one)).not.toContain(PASSWORD);
  expect((await papersIn(one)).length).toBe(12);
});

test('what is wrong with a connection is said in words', async () => {
  const options = await Options.open(one);
  await typeIn(options, { 'Address of the database': url, User: USER, Password: 'wrong' });
  await options.tab.click('button', 'Test the connection', '#sync');
  await expect.poll(() => options.text()).toContain('The server does not accept this user and password.');
  await typeIn(options, { 'Address of the database': 'http://couch.example/papers' });
  await options.tab.click('button', 'Test the connection', '#sync');
  await expect.poll(() => options.text()).toContain('Over http anybody on the way could read your password.');
});

async function connected(browser: GleanerBrowser, name: string): Promise<Options> {
  const options = await Options.open(browser);
  await typeIn(options, {
    'Address of the database': url,
    User: USER,
    Password: PASSWORD,
    'Name of this device': name,
  });
  await options.tab.click('button', 'Connect', '#sync');
  await expect.poll(() => options.text(), { timeout: 20_000 }).toMatch(/Last synced .* Nothing waits to be sent/);
  return options;
}

async function syncNow(options: Options): Promise<void> {
  const before = server.asked.length;
  await options.tab.click('button', 'Sync now', '#sync');
  await expect.poll(() => server.asked.length).toBeGreaterThan(before + 1);
  await expect.poll(() => options.isDisabled('Sync now')).toBe(false);
}

async function tagIn(browser: GleanerBrowser, title: string, tag: string): Promise<void> {
  const popup = await Popup.open(browser);
  await expect.poll(() => popup.titles()).toContain(title);
  await popup.addTag(title, tag);
  await expect.poll(() => tagsIn(browser, title)).toContain(tag);
  await popup.tab.close();
}

async function tagsIn(browser: GleanerBrowser, title: string): Promise<string[]> {
  return (await papersIn(browser)).find((paper) => paper.title === title)?.tags ?? [];
}

/** Types into the fields with these labels; fields of passwords have no role by which they could be found. */
async function typeIn(options: Options, texts: Record<string, string>): Promise<void> {
  await expect.poll(() => options.text()).toContain('Address of the database');
  await options.tab.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('#sync label')];
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as PropertyDescriptor;
    for (const [label, text] of Object.entries(wanted)) {
      const input = labels.find((each) => each.innerText.trim() === label)?.querySelector('input');
      set?.call(input, text);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
}
